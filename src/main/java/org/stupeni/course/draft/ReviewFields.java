package org.stupeni.course.draft;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.platform.fields.FormField;
import org.stupeni.platform.fields.FormField.Cases;
import org.stupeni.platform.fields.FormField.Plain;
import org.stupeni.platform.fields.FormField.Words;

/** What a learner sees of a paper, as the matrix of an exam's form: the lists of the document are a box for each part at each moment. Pure. */
final class ReviewFields {

    private static final String MATRIX = "matrix";

    private ReviewFields() {}

    /** A policy that has a name, or the lists of the matrix. */
    static Cases description() {
        Map<String, List<FormField>> cases = new LinkedHashMap<>();
        cases.put("show", List.of(new Plain("show", false, true), new Plain("from", false, true)));
        cases.put(
                "questions",
                List.of(
                        new Plain("questions", false, true),
                        new Words("during", true),
                        new Words("right-after", true),
                        new Words("later", true),
                        new Cases("closing", Map.of("closed", List.of(new Words("closed", true))))));
        return new Cases("kind", cases);
    }

    /** Says in one manner what may be left out or stand in any order; false if lists hold what no box shows. */
    static boolean settle(Map<String, String> parts) {
        if (parts.get("review.kind").equals("questions")) {
            parts.computeIfPresent("review.during", (key, words) -> words.isEmpty() ? "answers" : words);
            for (String moment : ExamFields.MOMENTS) {
                parts.computeIfPresent("review." + moment, (key, words) -> inOrder(words));
            }
        } else {
            parts.put("review.kind", "show");
            parts.putIfAbsent("review.show", "");
            parts.merge("review.from", "graded", (from, usual) -> from.isEmpty() ? usual : from);
        }
        return parts.getOrDefault("review.during", "answers").equals("answers")
                && parts.getOrDefault("review.from", "graded").equals("graded")
                && ExamFields.MOMENTS.stream()
                        .flatMap(moment ->
                                parts.getOrDefault("review." + moment, "").lines())
                        .allMatch(ExamFields.PARTS::contains);
    }

    private static String inOrder(String words) {
        return words.lines()
                .sorted(Comparator.comparing(ExamFields.PARTS::indexOf))
                .collect(Collectors.joining("\n"));
    }

    /** Of a policy that has a name the matrix says what that shows: who changes to the matrix begins there. */
    static void show(Map<String, String> parts, Map<String, String> fields) {
        boolean named = parts.get("review.kind").equals("show");
        String show = parts.getOrDefault("review.show", "");
        Optional<ReviewPolicy> policy = named ? policy(show) : Optional.empty();
        fields.put("review.show", named ? show : MATRIX);
        fields.put(
                "review.questions",
                parts.getOrDefault(
                        "review.questions",
                        policy.map(known -> known.mistakes() ? "mistakes" : "all")
                                .orElse("")));
        fields.put("review.closed", parts.containsKey("review.closed") ? "own" : "");
        for (String moment : ExamFields.MOMENTS) {
            List<String> words =
                    parts.getOrDefault("review." + moment, "").lines().toList();
            for (ReviewPolicy.Part part : ReviewPolicy.Part.values()) {
                String word = part.name().toLowerCase(Locale.ROOT);
                boolean shown = words.contains(word)
                        || policy.filter(known -> known.later().contains(part)).isPresent();
                fields.put("review." + moment + "." + word, shown ? "true" : "");
            }
        }
    }

    private static Optional<ReviewPolicy> policy(String show) {
        return Stream.of(ReviewPolicy.NOTHING, ReviewPolicy.MISTAKES, ReviewPolicy.ALL)
                .filter(policy ->
                        policy.name().orElseThrow().toLowerCase(Locale.ROOT).equals(show))
                .findFirst();
    }

    /** Puts what the boxes say into the parts of the document. */
    static void write(Map<String, String> fields, Map<String, String> parts) {
        String show = FieldRows.text(fields, "review.show");
        if (!show.equals(MATRIX)) {
            parts.putAll(Map.of("review.kind", "show", "review.show", show, "review.from", "graded"));
            return;
        }
        parts.put("review.kind", "questions");
        parts.put("review.questions", FieldRows.text(fields, "review.questions"));
        parts.put("review.during", "answers");
        parts.put("review.closing", FieldRows.text(fields, "review.closed").equals("own") ? "closed" : "");
        for (String moment : ExamFields.MOMENTS) {
            parts.put(
                    "review." + moment,
                    ExamFields.PARTS.stream()
                            .filter(part -> FieldRows.text(fields, "review." + moment + "." + part)
                                    .equals("true"))
                            .collect(Collectors.joining("\n")));
        }
    }
}
