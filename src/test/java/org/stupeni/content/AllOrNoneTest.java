package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllOrNoneTest {

    private final AllOrNone rule = new AllOrNone();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Всё перечисленное",
                "Все вышеперечисленное верно",
                "Все ответы верны",
                "Ничего из перечисленного",
                "Ни один из этих вариантов",
                "Нет правильного ответа",
                "Оба варианта",
                "All of the above",
                "None of the above",
                "None of these",
                "Both answers are right",
                "No correct answer"
            })
    void anOptionThatSpeaksOfTheOthersIsFound(String option) {
        assertThat(Shelf.of()
                        .bank(Shelf.single("q", "Что?", "Так", "Иначе", option))
                        .problems(rule))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Позвать всех, кто ждёт",
                "Ни один из покупателей не ждёт дольше часа",
                "Все клиенты равны",
                "None of the customers waits",
                "Tell all of the team"
            })
    void everyAndNoneOfSomethingElseMayBeSaid(String option) {
        assertThat(Shelf.of()
                        .bank(Shelf.single("q", "Что?", "Так", "Иначе", option))
                        .problems(rule))
                .isEmpty();
    }
}
