package org.stupeni.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Response;

/**
 * One question of a paper.
 *
 * @param number from 1
 * @param question the id of the question in its course
 * @param version the question's version when it was drawn
 * @param options what can be chosen, in the order shown; for matching the right sides
 * @param lefts for matching: the left sides in the order shown; else empty
 */
public record PaperQuestion(
        int number,
        String question,
        String version,
        QuestionType type,
        List<PaperOption> options,
        List<PaperOption> lefts) {

    public PaperQuestion {
        options = List.copyOf(options);
        lefts = List.copyOf(lefts);
    }

    /**
     * Something that can be chosen or matched.
     *
     * @param id what the browser knows it by, random per attempt
     * @param option its id in the question, which never leaves the server
     */
    public record PaperOption(String id, String option) {}

    /** Whether a browser can have sent this for this question: only ids of its own, and not more than can be chosen. */
    boolean fits(Response shown) {
        Set<String> ids = ids(options);
        return switch (type) {
            case SINGLE, TRUE_FALSE ->
                shown.matched().isEmpty() && shown.chosen().size() <= 1 && ids.containsAll(shown.chosen());
            case MULTIPLE -> shown.matched().isEmpty() && ids.containsAll(shown.chosen());
            case MATCHING ->
                shown.chosen().isEmpty()
                        && ids(lefts).containsAll(shown.matched().keySet())
                        && ids.containsAll(shown.matched().values());
        };
    }

    /** The response in the ids of the question, for scoring; ids that are not of this paper are left out. */
    Response real(Response shown) {
        return translated(shown, PaperOption::id, PaperOption::option);
    }

    private Response translated(
            Response response, Function<PaperOption, String> from, Function<PaperOption, String> to) {
        Map<String, String> right = options.stream().collect(Collectors.toMap(from, to));
        Map<String, String> left = lefts.stream().collect(Collectors.toMap(from, to));
        Set<String> chosen = new HashSet<>();
        response.chosen().stream().filter(right::containsKey).forEach(id -> chosen.add(right.get(id)));
        Map<String, String> matched = response.matched().entrySet().stream()
                .filter(pair -> left.containsKey(pair.getKey()) && right.containsKey(pair.getValue()))
                .collect(Collectors.toMap(pair -> left.get(pair.getKey()), pair -> right.get(pair.getValue())));
        return new Response(chosen, matched);
    }

    private static Set<String> ids(List<PaperOption> options) {
        return options.stream().map(PaperOption::id).collect(Collectors.toSet());
    }
}
