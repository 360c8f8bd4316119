package org.stupeni.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.platform.Language;

/**
 * Answers of somebody who has the author's key: a question is answered so that it earns its whole point, or nothing. An open answer has as many words
 * as it must.
 */
public final class Answers {

    private static final String NO_SUCH_WORD = "нет такого слова";
    private static final String NO_SUCH_NUMBER = "-987654321";

    private Answers() {}

    /** In the ids of the question; words are typed in Russian. */
    public static Response of(Question question, boolean right) {
        return of(question, right, Language.RU.locale());
    }

    /** In the ids of the question; words are typed in this language. */
    public static Response of(Question question, boolean right, Locale locale) {
        Task task = question.task();
        if (task instanceof Choice choice) {
            List<String> chosen = choice.options().stream()
                    .filter(option -> option.right() == right)
                    .map(Choice.Option::id)
                    .toList();
            return Response.of((right ? chosen : chosen.subList(0, 1)).toArray(String[]::new));
        }
        if (task instanceof Matching matching) {
            return Response.matching(matched(matching, right));
        }
        if (task instanceof Ordering ordering) {
            return Response.ordered(
                    inOrder(ordering.steps().stream().map(Ordering.Step::id).toList(), right));
        }
        if (task instanceof Judgement judgement) {
            return judged(judgement, right);
        }
        if (task instanceof Numeric numeric) {
            return Response.typing(number(numeric, right, locale));
        }
        if (task instanceof ShortText text) {
            return Response.typing(Map.of(Response.TEXT, word(text, right, locale)));
        }
        if (task instanceof Cloze cloze) {
            return filled(cloze, right, locale);
        }
        if (task instanceof Open open) {
            return Response.typing(Map.of(Response.TEXT, "слово ".repeat(Math.max(1, open.fewestWords()))));
        }
        if (task instanceof Dialogue dialogue) {
            return Response.ordered(way(dialogue, dialogue.nodes().get(0), right ? 1 : -1));
        }
        throw new IllegalStateException("Nobody knows how to answer " + question.type());
    }

    /**
     * The answer as it is sent.
     *
     * @param options from the id of an option, a step or a reaction to what is shown for it
     * @param lefts from the id of a left side or a gap to what is shown for it
     */
    public static Response shown(
            Question question, Response real, UnaryOperator<String> options, UnaryOperator<String> lefts) {
        boolean rated = question.type() == QuestionType.JUDGEMENT;
        boolean gaps = question.type() == QuestionType.CLOZE;
        return new Response(
                real.chosen().stream().map(options).collect(Collectors.toSet()),
                real.matched().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> (rated ? options : lefts).apply(entry.getKey()),
                                entry -> rated ? entry.getValue() : options.apply(entry.getValue()))),
                real.order().stream().map(options).toList(),
                real.typed().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> gaps ? lefts.apply(entry.getKey()) : entry.getKey(), Map.Entry::getValue)));
    }

    private static Map<String, String> matched(Matching matching, boolean right) {
        List<Matching.Pair> pairs = matching.pairs();
        Map<String, String> matched = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            matched.put(
                    pairs.get(i).id(),
                    pairs.get(right ? i : (i + 1) % pairs.size()).id());
        }
        return matched;
    }

    private static Response judged(Judgement judgement, boolean right) {
        if (judgement.isRanking()) {
            return Response.ordered(inOrder(
                    judgement.reactions().stream()
                            .sorted(Comparator.comparing(Judgement.Reaction::key))
                            .map(Judgement.Reaction::id)
                            .toList(),
                    right));
        }
        return Response.matching(judgement.reactions().stream()
                .collect(Collectors.toMap(
                        Judgement.Reaction::id,
                        reaction -> String.valueOf(right ? reaction.key() : farthest(reaction.key())))));
    }

    private static int farthest(int key) {
        return key - Judgement.LOWEST > Judgement.HIGHEST - key ? Judgement.LOWEST : Judgement.HIGHEST;
    }

    private static Map<String, String> number(Numeric numeric, boolean right, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        typed.put(Response.NUMBER, right ? whole(numeric) : NO_SUCH_NUMBER);
        numeric.units().stream()
                .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)
                .findFirst()
                .ifPresent(unit -> typed.put(Response.UNIT, unit.name().in(locale)));
        return typed;
    }

    private static String whole(Numeric numeric) {
        return numeric.values().stream()
                .filter(value -> value.points().compareTo(BigDecimal.ONE) == 0)
                .findFirst()
                .orElseThrow()
                .value()
                .toPlainString();
    }

    private static String word(ShortText text, boolean right, Locale locale) {
        return !right
                ? NO_SUCH_WORD
                : text.answers().stream()
                        .filter(known -> known.points().compareTo(BigDecimal.ONE) == 0)
                        .findFirst()
                        .orElseThrow()
                        .text()
                        .in(locale);
    }

    private static Response filled(Cloze cloze, boolean right, Locale locale) {
        Map<String, String> matched = new HashMap<>();
        Map<String, String> typed = new HashMap<>();
        for (Cloze.Gap gap : cloze.gaps()) {
            if (gap.choice() != null) {
                Stream<Choice.Option> options =
                        gap.choice().options().stream().filter(option -> option.right() == right);
                matched.put(gap.id(), options.findFirst().orElseThrow().id());
            } else {
                typed.put(
                        gap.id(),
                        gap.words() != null
                                ? word(gap.words(), right, locale)
                                : right ? whole(gap.number()) : NO_SUCH_NUMBER);
            }
        }
        return new Response(null, matched, null, typed);
    }

    /** @param sign 1 for the best way from here, -1 for the worst */
    private static List<String> way(Dialogue dialogue, Dialogue.Node from, int sign) {
        Dialogue.Reply best = from.replies().stream()
                .max(Comparator.comparingInt(reply -> sign * worth(dialogue, reply, sign)))
                .orElseThrow();
        List<String> way = new ArrayList<>(List.of(best.id()));
        dialogue.node(best.to()).ifPresent(next -> way.addAll(way(dialogue, next, sign)));
        return way;
    }

    private static int worth(Dialogue dialogue, Dialogue.Reply reply, int sign) {
        int own = reply.points().values().stream().mapToInt(Integer::intValue).sum();
        return own
                + dialogue.node(reply.to())
                        .map(node -> sign
                                * node.replies().stream()
                                        .mapToInt(next -> sign * worth(dialogue, next, sign))
                                        .max()
                                        .orElseThrow())
                        .orElseGet(() -> dialogue.endings().stream()
                                .filter(ending -> ending.id().equals(reply.to()))
                                .findFirst()
                                .orElseThrow()
                                .points());
    }

    private static List<String> inOrder(List<String> rightOrder, boolean right) {
        List<String> order = new ArrayList<>(rightOrder);
        if (!right) {
            Collections.reverse(order);
        }
        return order;
    }
}
