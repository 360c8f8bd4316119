package org.stupeni.quiz.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stupeni.question.Judgement;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Response;

/**
 * One question of a paper.
 *
 * @param number from 1
 * @param question the id of the question in its course
 * @param version the question's version when it was drawn
 * @param options in the order shown: what can be chosen, right sides, steps, reactions, the options of all gaps together, replies
 * @param lefts in the order shown: left sides, gaps, nodes of a dialogue; else empty
 */
public record PaperQuestion(
        int number,
        String question,
        String version,
        QuestionType type,
        List<PaperOption> options,
        List<PaperOption> lefts) {

    /** The longest open answer that is kept, in characters. */
    public static final int LONGEST_OPEN = 10_000;

    /** The longest short answer that is kept, in characters. */
    public static final int LONGEST_SHORT = 200;

    /** The longest text of a gap, number or unit that is kept, in characters. */
    public static final int LONGEST_GAP = 100;

    public PaperQuestion {
        options = List.copyOf(options);
        lefts = List.copyOf(lefts);
    }

    /**
     * Something that can be chosen, matched or put into an order.
     *
     * @param id what the browser knows it by, random per attempt
     * @param option its id in the question, which never leaves the server
     */
    public record PaperOption(String id, String option) {}

    /** Whether a browser can have sent this for this question: only ids of its own, no more than can be chosen, and no text longer than its field takes. */
    public boolean fits(Response shown) {
        return switch (type) {
            case SINGLE, TRUE_FALSE ->
                isOnly(shown, Part.CHOSEN) && shown.chosen().size() <= 1 && choosesOwn(shown);
            case MULTIPLE -> isOnly(shown, Part.CHOSEN) && choosesOwn(shown);
            case MATCHING -> isOnly(shown, Part.MATCHED) && matchesOwn(shown);
            case ORDERING, DIALOGUE -> isOnly(shown, Part.ORDER) && ordersOwn(shown);
            case JUDGEMENT ->
                isOnly(shown, Part.MATCHED) && ratesOwn(shown) || isOnly(shown, Part.ORDER) && ordersOwn(shown);
            case CLOZE ->
                isOnly(shown, Part.MATCHED, Part.TYPED) && matchesOwn(shown) && types(shown, ids(lefts), LONGEST_GAP);
            case NUMERIC ->
                isOnly(shown, Part.TYPED) && types(shown, Set.of(Response.NUMBER, Response.UNIT), LONGEST_GAP);
            case SHORT_TEXT -> isOnly(shown, Part.TYPED) && types(shown, Set.of(Response.TEXT), LONGEST_SHORT);
            case OPEN -> isOnly(shown, Part.TYPED) && types(shown, Set.of(Response.TEXT), LONGEST_OPEN);
        };
    }

    private enum Part {
        CHOSEN,
        MATCHED,
        ORDER,
        TYPED
    }

    private static boolean isOnly(Response shown, Part... parts) {
        Set<Part> allowed = Set.of(parts);
        return (allowed.contains(Part.CHOSEN) || shown.chosen().isEmpty())
                && (allowed.contains(Part.MATCHED) || shown.matched().isEmpty())
                && (allowed.contains(Part.ORDER) || shown.order().isEmpty())
                && (allowed.contains(Part.TYPED) || shown.typed().isEmpty());
    }

    private boolean choosesOwn(Response shown) {
        return ids(options).containsAll(shown.chosen());
    }

    private boolean matchesOwn(Response shown) {
        return ids(lefts).containsAll(shown.matched().keySet())
                && ids(options).containsAll(shown.matched().values());
    }

    private boolean ratesOwn(Response shown) {
        return ids(options).containsAll(shown.matched().keySet())
                && shown.matched().values().stream().allMatch(Judgement::isRating);
    }

    private boolean ordersOwn(Response shown) {
        return ids(options).containsAll(shown.order())
                && new HashSet<>(shown.order()).size() == shown.order().size();
    }

    private static boolean types(Response shown, Set<String> fields, int longest) {
        return fields.containsAll(shown.typed().keySet())
                && shown.typed().values().stream().allMatch(text -> text.length() <= longest);
    }

    /** The response in the ids of the question, for scoring; ids that are not of this paper are left out. */
    public Response real(Response shown) {
        Map<String, String> right = real(options);
        Map<String, String> left = real(lefts);
        Set<String> chosen = shown.chosen().stream()
                .filter(right::containsKey)
                .map(right::get)
                .collect(Collectors.toSet());
        List<String> order = shown.order().stream()
                .filter(right::containsKey)
                .map(right::get)
                .toList();
        return new Response(chosen, matched(shown, left, right), order, typed(shown, left));
    }

    /** The response in the ids of the paper, as {@link #real} the other way round. */
    public Response shown(Response real) {
        UnaryOperator<String> right = asShown(options);
        UnaryOperator<String> left = asShown(lefts);
        boolean rated = type == QuestionType.JUDGEMENT;
        boolean gaps = type == QuestionType.CLOZE;
        return new Response(
                real.chosen().stream().map(right).collect(Collectors.toSet()),
                real.matched().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> (rated ? right : left).apply(entry.getKey()),
                                entry -> rated ? entry.getValue() : right.apply(entry.getValue()))),
                real.order().stream().map(right).toList(),
                real.typed().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> gaps ? left.apply(entry.getKey()) : entry.getKey(), Map.Entry::getValue)));
    }

    private static UnaryOperator<String> asShown(List<PaperOption> shown) {
        Map<String, String> byOption = shown.stream().collect(Collectors.toMap(PaperOption::option, PaperOption::id));
        return byOption::get;
    }

    private Map<String, String> matched(Response shown, Map<String, String> left, Map<String, String> right) {
        Map<String, String> matched = new HashMap<>();
        shown.matched().forEach((key, value) -> {
            if (type == QuestionType.JUDGEMENT && right.containsKey(key)) {
                matched.put(right.get(key), value);
            } else if (left.containsKey(key) && right.containsKey(value)) {
                matched.put(left.get(key), right.get(value));
            }
        });
        return matched;
    }

    private Map<String, String> typed(Response shown, Map<String, String> left) {
        if (type != QuestionType.CLOZE) {
            return shown.typed();
        }
        return shown.typed().entrySet().stream()
                .filter(entry -> left.containsKey(entry.getKey()))
                .collect(Collectors.toMap(entry -> left.get(entry.getKey()), Map.Entry::getValue));
    }

    private static Map<String, String> real(List<PaperOption> shown) {
        return shown.stream().collect(Collectors.toMap(PaperOption::id, PaperOption::option));
    }

    private static Set<String> ids(List<PaperOption> options) {
        return options.stream().map(PaperOption::id).collect(Collectors.toSet());
    }
}
