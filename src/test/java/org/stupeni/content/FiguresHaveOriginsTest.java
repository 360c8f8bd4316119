package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresHaveOriginsTest {

    @ParameterizedTest
    @CsvSource({
        "Уходят 68 % клиентов, '', 1",
        "Доплата в 900 рублей, Нет., 1",
        "Доплата в 900 рублей, Из одной хорошей книги., 1",
        "Доплата в 900 рублей, Наш пример., 0",
        "Опросили 401 директора, '', 1",
        "Двое из 10 вернутся, '', 0",
        "8 из 10 вернутся, '', 1",
        "'Fees rise by $5', '', 1",
        "Уходят 68 % клиентов, 'Из обзора, 1999; пример придуман.', 0",
        "Слова без чисел, '', 0"
    })
    void aFigureNeedsSources(String prose, String sources, int problems) {
        String lesson = "# Урок\n\n" + prose + "\n\n:::sources\n" + sources + "\n:::\n";

        assertThat(Shelf.of().with("c/01-m/01-l.ru.md", lesson).problems(new FiguresHaveOrigins()))
                .hasSize(problems);
    }
}
