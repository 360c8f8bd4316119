package org.stupeni.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.LocalText;

class QuestionNameTest {

    @Test
    void itIsWhatIsAskedWithoutMarks() {
        assertThat(name("Что **первым**\n\nделом?", "What *first*?"))
                .isEqualTo(new LocalText("Что первым делом?", "What first?"));
    }

    @Test
    void aLongOneIsCutBetweenWords() {
        String ask =
                "Клиент пишет в чат, что ждёт ответа третий день, и просит назвать имя руководителя отдела, чтобы пожаловаться";
        String shown = name(ask, "x".repeat(200)).ru();
        assertThat(shown).hasSizeLessThanOrEqualTo(QuestionName.LONGEST).endsWith("назвать имя…");
        assertThat(name(ask, "x".repeat(200)).en()).isEqualTo("x".repeat(QuestionName.LONGEST - 1) + "…");
    }

    @Test
    void oneThatAsksNothingHasItsId() {
        assertThat(name(" ", "").ru()).isEqualTo("q1");
    }

    private static LocalText name(String ru, String en) {
        LocalText text = new LocalText("a", "a");
        return QuestionName.of(new Question(
                "q1",
                "i1",
                "l1",
                1,
                new LocalText(ru, en),
                text,
                new Choice(
                        QuestionType.SINGLE,
                        List.of(new Choice.Option("a", true, text, text), new Choice.Option("b", false, text, text)))));
    }
}
