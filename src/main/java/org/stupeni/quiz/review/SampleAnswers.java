package org.stupeni.quiz.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Numeric;
import org.stupeni.question.Ordering;
import org.stupeni.question.Response;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** Answers as somebody might give them, right ones and others, in the ids of the question: to show what a review looks like. */
public final class SampleAnswers {

    private static final BigDecimal FAR_OFF = BigDecimal.valueOf(1000);

    private final boolean right;
    private final String words;

    /**
     * Answers of one kind.
     *
     * @param right whether they are right
     * @param words what is typed where anything can be
     */
    public SampleAnswers(boolean right, String words) {
        this.right = right;
        this.words = words;
    }

    public Response to(Task task) {
        if (task instanceof Choice choice) {
            return Response.of(chosen(choice).toArray(String[]::new));
        } else if (task instanceof Matching matching) {
            return Response.matching(matched(matching));
        } else if (task instanceof Ordering ordering) {
            return Response.ordered(
                    turned(ordering.steps().stream().map(Ordering.Step::id).toList()));
        } else if (task instanceof Numeric numeric) {
            return Response.typing(number(numeric));
        } else if (task instanceof ShortText text) {
            return Response.typing(Map.of(Response.TEXT, text(text)));
        } else if (task instanceof Cloze cloze) {
            return gaps(cloze);
        } else if (task instanceof Judgement judgement) {
            return judged(judgement);
        } else if (task instanceof Dialogue dialogue) {
            return Response.ordered(talked(dialogue));
        }
        return Response.typing(Map.of(Response.TEXT, words));
    }

    /** What is right; else one thing that is not. */
    private List<String> chosen(Choice choice) {
        return choice.options().stream()
                .filter(option -> option.right() == right)
                .limit(right ? choice.options().size() : 1)
                .map(Choice.Option::id)
                .toList();
    }

    private Map<String, String> matched(Matching matching) {
        List<String> ids = matching.pairs().stream().map(Matching.Pair::id).toList();
        Map<String, String> matched = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            matched.put(ids.get(i), ids.get(right ? i : (i + 1) % ids.size()));
        }
        return matched;
    }

    private List<String> turned(List<String> order) {
        List<String> turned = new ArrayList<>(order);
        if (!right) {
            turned.add(turned.remove(0));
        }
        return turned;
    }

    private Map<String, String> number(Numeric numeric) {
        BigDecimal best = numeric.values().stream()
                .max(Comparator.comparing(Numeric.Value::points))
                .map(Numeric.Value::value)
                .orElseThrow();
        Map<String, String> typed = new HashMap<>();
        typed.put(Response.NUMBER, (right ? best : best.add(FAR_OFF)).toPlainString());
        numeric.units().stream()
                .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)
                .findFirst()
                .ifPresent(unit -> typed.put(Response.UNIT, unit.name().ru()));
        return typed;
    }

    private String text(ShortText text) {
        return right
                ? text.answers().stream()
                        .max(Comparator.comparing(ShortText.Known::points))
                        .map(known -> known.text().ru())
                        .orElse(words)
                : words;
    }

    private Response gaps(Cloze cloze) {
        Map<String, String> matched = new HashMap<>();
        Map<String, String> typed = new HashMap<>();
        for (Cloze.Gap gap : cloze.gaps()) {
            if (gap.choice() != null) {
                chosen(gap.choice()).forEach(option -> matched.put(gap.id(), option));
            } else if (gap.number() != null) {
                typed.put(gap.id(), number(gap.number()).get(Response.NUMBER));
            } else {
                typed.put(gap.id(), text(gap.words()));
            }
        }
        return new Response(null, matched, null, typed);
    }

    private Response judged(Judgement judgement) {
        if (judgement.isRanking()) {
            return Response.ordered(turned(judgement.reactions().stream()
                    .sorted(Comparator.comparing(Judgement.Reaction::key))
                    .map(Judgement.Reaction::id)
                    .toList()));
        }
        Map<String, String> rated = new HashMap<>();
        judgement.reactions().forEach(reaction -> rated.put(reaction.id(), String.valueOf(right ? reaction.key() : 3)));
        return Response.matching(rated);
    }

    private List<String> talked(Dialogue dialogue) {
        Comparator<Dialogue.Reply> worth = Comparator.comparing(reply ->
                reply.points().values().stream().mapToInt(Integer::intValue).sum());
        List<String> said = new ArrayList<>();
        Dialogue.Node at = dialogue.nodes().get(0);
        while (at != null) {
            Dialogue.Reply reply =
                    at.replies().stream().max(right ? worth : worth.reversed()).orElseThrow();
            said.add(reply.id());
            at = dialogue.node(reply.to()).orElse(null);
        }
        return said;
    }
}
