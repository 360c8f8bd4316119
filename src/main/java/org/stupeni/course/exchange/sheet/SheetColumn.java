package org.stupeni.course.exchange.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.stupeni.platform.Language;

/** The columns of the table, in their order. */
enum SheetColumn {
    QUESTION("Вопрос", "Question"),
    TYPE("Вид", "Type"),
    INDICATOR("Показатель", "Indicator"),
    LESSON("Урок", "Lesson"),
    DIFFICULTY("Сложность", "Difficulty"),
    PART("Часть", "Part"),
    ID("Код", "Id"),
    KEY("Ключ", "Key"),
    RU("Текст по-русски", "Text in Russian"),
    EN("Текст по-английски", "Text in English"),
    PAIR_RU("Пара по-русски", "Match in Russian"),
    PAIR_EN("Пара по-английски", "Match in English"),
    ALSO("Другие написания", "Other wordings"),
    TOLERANCE("Допуск", "Tolerance"),
    POINTS("Доля балла", "Share of the point"),
    FEEDBACK_RU("Пояснение по-русски", "Feedback in Russian"),
    FEEDBACK_EN("Пояснение по-английски", "Feedback in English");

    private final String ru;
    private final String en;

    SheetColumn(String ru, String en) {
        this.ru = ru;
        this.en = en;
    }

    String heading(Language language) {
        return language == Language.EN ? en : ru;
    }

    /** The column of a heading in either language. */
    static Optional<SheetColumn> of(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values())
                .filter(column ->
                        plain(column.ru).equals(plain) || plain(column.en).equals(plain))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }
}
