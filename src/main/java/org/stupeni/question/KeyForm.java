package org.stupeni.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a question is not words. Two questions with one key ask and score alike, however they are worded; answers to one of two questions with the same
 * parts can be scored by the key of the other.
 *
 * <p>The forms are texts to be compared and nothing else. Order counts where an answer or the key has one.
 */
public final class KeyForm {

    private final boolean key;

    private KeyForm(boolean key) {
        this.key = key;
    }

    /** Whether both are asked and scored alike: type, parts, what is right, and what it is worth. */
    public static boolean sameKey(Question one, Question other) {
        return one.indicator().equals(other.indicator()) && of(one, true).equals(of(other, true));
    }

    /** Whether an answer to the one is an answer to the other: the same type and the same parts to choose, match, order, fill or type. */
    public static boolean sameParts(Question one, Question other) {
        return of(one, false).equals(of(other, false));
    }

    private static String of(Question question, boolean key) {
        return question.type() + " " + new KeyForm(key).form(question.task());
    }

    private String form(Task task) {
        if (task instanceof Choice choice) {
            return only(choice.credit()) + sorted(choice.options().stream().map(one -> one.id() + only(one.right())));
        }
        if (task instanceof Matching matching) {
            return sorted(matching.pairs().stream().map(Matching.Pair::id))
                    + sorted(matching.extra().stream().map(Matching.Extra::id));
        }
        if (task instanceof Ordering ordering) {
            Stream<String> ids = ordering.steps().stream().map(Ordering.Step::id);
            return only(ordering.credit()) + (key ? ids.toList().toString() : sorted(ids));
        }
        if (task instanceof Numeric numeric) {
            return "number" + (key ? number(numeric) : "");
        }
        if (task instanceof ShortText words) {
            return "words" + (key ? words(words) : "");
        }
        if (task instanceof Cloze cloze) {
            return sorted(cloze.gaps().stream().map(gap -> gap.id() + only(gap.weight()) + form(gap.task())));
        }
        if (task instanceof Open open) {
            return "open" + only(open.fewestWords()) + only(open.mostWords()) + rubric(open);
        }
        if (task instanceof Judgement judgement) {
            return (judgement.isRanking() ? "ranking" : "rating")
                    + only(judgement.credit())
                    + sorted(judgement.reactions().stream().map(one -> one.id() + only(one.key())));
        }
        return dialogue((Dialogue) task);
    }

    private String only(Object keyed) {
        return key ? "=" + keyed + ";" : ";";
    }

    private static String sorted(Stream<String> parts) {
        return parts.sorted().toList().toString();
    }

    private static String number(Numeric numeric) {
        List<String> values = numeric.values().stream()
                .map(one -> plain(one.value()) + " " + plain(one.tolerance()) + one.percent() + plain(one.points()))
                .toList();
        List<String> units = numeric.units().stream()
                .map(unit -> names(unit.names()) + plain(unit.factor()))
                .toList();
        return values + " " + units + plain(numeric.withoutUnit());
    }

    private static String words(ShortText words) {
        return words.answers().stream()
                        .map(known -> names(known.wordings()) + plain(known.points()))
                        .toList()
                + " " + words.caseMatters() + words.typo();
    }

    /** What may be typed: all of it is key, the shown wording too. */
    private static String names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new)).toString();
    }

    private String rubric(Open open) {
        return open.rubric().stream()
                .map(one -> one.id()
                        + only(one.steps().stream().map(Open.Step::points).toList()))
                .toList()
                .toString();
    }

    /** The ways through a dialogue are parts: a reply that leads elsewhere is another answer. */
    private String dialogue(Dialogue dialogue) {
        String nodes = dialogue.nodes().stream()
                .map(node -> node.id() + ":"
                        + sorted(node.replies().stream()
                                .map(reply -> reply.id() + ">" + reply.to() + only(new TreeMap<>(reply.points())))))
                .toList()
                .toString();
        return nodes + sorted(dialogue.endings().stream().map(ending -> ending.id() + only(ending.points())));
    }

    private static String plain(BigDecimal number) {
        return " " + number.stripTrailingZeros().toPlainString();
    }
}
