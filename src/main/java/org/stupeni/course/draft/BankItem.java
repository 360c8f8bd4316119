package org.stupeni.course.draft;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stupeni.course.ExamSums;

/**
 * What a blueprint asks about a question, as far as it is written. Pure.
 *
 * @param wordsRu words that a learner reads before answering; in a conversation those of every way
 */
record BankItem(String id, String lesson, String indicator, int difficulty, int wordsRu, int wordsEn) {

    /** What is shown after the answer, or to nobody. */
    private static final Set<String> UNSEEN =
            Set.of("feedback", "hint", "otherwise", "when-true", "when-false", "model", "rubric", "values", "answers");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** An unreadable document is a question that no row draws. */
    static BankItem of(String document) {
        Map<String, String> values = Optional.of(document)
                .flatMap(FlatYaml::of)
                .map(FlatYaml::values)
                .orElse(Map.of());
        String difficulty = values.getOrDefault("difficulty", "");
        return new BankItem(
                values.getOrDefault("id", ""),
                values.getOrDefault("lesson", ""),
                values.getOrDefault("indicator", ""),
                difficulty.matches("[1-3]") ? Integer.parseInt(difficulty) : 0,
                words(values, ".ru"),
                words(values, ".en"));
    }

    private static int words(Map<String, String> values, String language) {
        return values.entrySet().stream()
                .filter(value -> value.getKey().endsWith(language) && isSeen(value.getKey()))
                .mapToInt(value -> value.getValue().isBlank()
                        ? 0
                        : SPACE.split(value.getValue().strip()).length)
                .sum();
    }

    private static boolean isSeen(String path) {
        return Arrays.stream(path.split("\\.")).noneMatch(UNSEEN::contains);
    }

    /** @param moduleOf the modules by their lessons */
    ExamSums.Item in(Map<String, String> moduleOf) {
        return new ExamSums.Item(id, moduleOf.getOrDefault(lesson, ""), indicator, difficulty, wordsRu, wordsEn);
    }
}
