package org.stupeni.question;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What blind guessing earns on average: the share of a question's points that somebody gets who answers everything without reading. Pure in the question.
 *
 * <p>Every way to answer is as likely as any other: each option, each set of options but none at all, each order, each rating, each reply. What has to be typed
 * cannot be guessed.
 */
public final class Guess {

    /** More options have more sets than is worth counting. */
    private static final int MOST_OPTIONS = 12;

    private Guess() {}

    /** From 0 to 1; nothing where only a person can tell, or where there are too many ways to answer. */
    public static OptionalDouble of(Task task) {
        if (task instanceof Choice choice) {
            return choice(choice);
        } else if (task instanceof Matching matching) {
            return OptionalDouble.of(
                    1.0 / (matching.pairs().size() + matching.extra().size()));
        } else if (task instanceof Ordering ordering) {
            return OptionalDouble.of(ordering(ordering));
        } else if (task instanceof Judgement judgement) {
            return judgement(judgement);
        } else if (task instanceof Cloze cloze) {
            return cloze(cloze);
        } else if (task instanceof Dialogue dialogue) {
            return dialogue(dialogue);
        }
        return task instanceof Open ? OptionalDouble.empty() : OptionalDouble.of(0);
    }

    private static OptionalDouble choice(Choice choice) {
        List<Choice.Option> options = choice.options();
        if (choice.type() != QuestionType.MULTIPLE) {
            return mean(options.stream().map(option -> Response.of(option.id())).toList(), choice);
        }
        return options.size() > MOST_OPTIONS
                ? OptionalDouble.empty()
                : mean(
                        IntStream.range(1, 1 << options.size())
                                .mapToObj(set -> Response.of(IntStream.range(0, options.size())
                                        .filter(place -> (set >> place & 1) == 1)
                                        .mapToObj(place -> options.get(place).id())
                                        .toArray(String[]::new)))
                                .toList(),
                        choice);
    }

    private static OptionalDouble mean(Collection<Response> ways, Task task) {
        return ways.stream()
                .mapToDouble(
                        way -> task.points(way).map(BigDecimal::doubleValue).orElse(0.0))
                .average();
    }

    /** Of two steps each is as often before the other. */
    private static double ordering(Ordering ordering) {
        return ordering.credit() == Ordering.Credit.RELATIVE
                ? 0.5
                : 1
                        / IntStream.rangeClosed(1, ordering.steps().size())
                                .asDoubleStream()
                                .reduce(1, (product, factor) -> product * factor);
    }

    /** The rank correlation of two orders that know nothing of each other is 0 on average. */
    private static OptionalDouble judgement(Judgement judgement) {
        if (judgement.isRanking()) {
            return OptionalDouble.of(0.5);
        }
        return judgement.reactions().stream()
                .mapToDouble(reaction -> {
                    Judgement alone = new Judgement(judgement.credit(), List.of(reaction));
                    return mean(
                                    IntStream.rangeClosed(Judgement.LOWEST, Judgement.HIGHEST)
                                            .mapToObj(rating ->
                                                    Response.matching(Map.of(reaction.id(), String.valueOf(rating))))
                                            .toList(),
                                    alone)
                            .orElse(0);
                })
                .average();
    }

    private static OptionalDouble cloze(Cloze cloze) {
        double sum = 0;
        double weights = 0;
        for (Cloze.Gap gap : cloze.gaps()) {
            OptionalDouble one = of(gap.task());
            if (one.isEmpty()) {
                return one;
            }
            sum += gap.weight() * one.getAsDouble();
            weights += gap.weight();
        }
        return weights > 0 ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
    }

    private static OptionalDouble dialogue(Dialogue dialogue) {
        int best = dialogue.best();
        return best <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(worths(dialogue, dialogue.nodes().get(0).id(), new HashMap<>()).entrySet().stream()
                        .mapToDouble(worth ->
                                worth.getValue() * Math.max(0, Math.min(1, worth.getKey() / (double) best)))
                        .sum());
    }

    /** How likely which worth is from a place on. */
    private static Map<Integer, Double> worths(
            Dialogue dialogue, String place, Map<String, Map<Integer, Double>> known) {
        Map<Integer, Double> before = known.get(place);
        if (before != null) {
            return before;
        }
        Map<Integer, Double> found = new HashMap<>();
        dialogue.node(place)
                .ifPresentOrElse(
                        node -> node.replies()
                                .forEach(reply -> worths(dialogue, reply.to(), known)
                                        .forEach((worth, chance) -> found.merge(
                                                reply.worth() + worth,
                                                chance / node.replies().size(),
                                                Double::sum))),
                        () -> dialogue.endings().stream()
                                .filter(ending -> ending.id().equals(place))
                                .forEach(ending -> found.put(ending.points(), 1.0)));
        known.put(place, found);
        return found;
    }
}
