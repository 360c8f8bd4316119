package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WellFiledTest {

    private final WellFiled rule = new WellFiled();
    private final String question = Shelf.single("q", "Что?", "Так", "Иначе");

    private Shelf shelf() {
        return Shelf.of().with("c/01-one/01-l.ru.md", "# Урок\n").with("c/02-two/01-m.ru.md", "# Урок\n");
    }

    @Test
    void aQuestionInItsPlace() {
        assertThat(shelf().bank(question)
                        .with("c/01-one/practice.yaml", Shelf.questions(question.replace("id: q", "id: p")))
                        .problems(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "indicator: li2-a, indicator: li9-a, the framework has no indicator 'li9-a'",
        "lesson: l, lesson: k, the course has no lesson 'k'"
    })
    void whatIsNamedExists(String right, String wrong, String problem) {
        assertThat(shelf().bank(question.replace(right, wrong)).problems(rule)).containsExactly(problem);
    }

    @Test
    void practiceAsksAboutItsOwnModule() {
        assertThat(shelf().with("c/02-two/practice.yaml", Shelf.questions(question))
                        .problems(rule))
                .containsExactly("practice asks about the lesson 'l' of another module");
    }
}
