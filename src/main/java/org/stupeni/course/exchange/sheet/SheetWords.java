package org.stupeni.course.exchange.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.question.QuestionType;

/** The words of the table's cells, in both languages. */
final class SheetWords {

    private static final Set<String> YES =
            Set.of("да", "верно", "+", "x", "х", "1", "yes", "right", "true", "истина", "v", "✓");
    private static final Map<String, QuestionType> TYPES = Map.ofEntries(
            Map.entry("один ответ", QuestionType.SINGLE),
            Map.entry("несколько ответов", QuestionType.MULTIPLE),
            Map.entry("верно или неверно", QuestionType.TRUE_FALSE),
            Map.entry("соответствие", QuestionType.MATCHING),
            Map.entry("порядок", QuestionType.ORDERING),
            Map.entry("число", QuestionType.NUMERIC),
            Map.entry("краткий ответ", QuestionType.SHORT_TEXT),
            Map.entry("пропуски", QuestionType.CLOZE),
            Map.entry("развёрнутый ответ", QuestionType.OPEN),
            Map.entry("развернутый ответ", QuestionType.OPEN),
            Map.entry("оценка реакций", QuestionType.JUDGEMENT));

    private SheetWords() {}

    static boolean isYes(String cell) {
        return YES.contains(cell.toLowerCase(Locale.ROOT).strip());
    }

    static Optional<QuestionType> type(String cell) {
        String plain = cell.toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(QuestionType.values())
                .filter(type -> type.word().equals(plain))
                .findFirst()
                .or(() -> Optional.ofNullable(TYPES.get(plain)));
    }

    /** A rule of credit by its name in documents. */
    static <E extends Enum<E>> Optional<E> credit(Class<E> type, String cell) {
        Map<String, E> byWord =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(SheetWords::word, one -> one));
        return Optional.ofNullable(byWord.get(cell.toLowerCase(Locale.ROOT).strip()));
    }

    static String word(Enum<?> rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
