package org.stupeni.course.exchange.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.stupeni.platform.Language;

/** What a row below a question is. */
enum SheetPart {
    ASK("задание", "ask"),
    HINT("подсказка", "hint"),
    OPTION("вариант", "option"),
    IF_TRUE("если верно", "if true"),
    IF_FALSE("если неверно", "if false"),
    PAIR("пара", "pair"),
    EXTRA("лишнее", "extra"),
    STEP("шаг", "step"),
    VALUE("значение", "value"),
    UNIT("единица", "unit"),
    ANSWER("ответ", "answer"),
    OTHERWISE("иначе", "otherwise"),
    TEXT("текст", "text"),
    GAP("пропуск", "gap"),
    CRITERION("критерий", "criterion"),
    SCORE("оценка", "score"),
    MODEL("образец", "model"),
    REACTION("реакция", "reaction");

    private final String ru;
    private final String en;

    SheetPart(String ru, String en) {
        this.ru = ru;
        this.en = en;
    }

    String word(Language language) {
        return language == Language.EN ? en : ru;
    }

    static Optional<SheetPart> of(String word) {
        String plain = word.toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(values())
                .filter(part -> part.ru.equals(plain) || part.en.equals(plain))
                .findFirst();
    }
}
