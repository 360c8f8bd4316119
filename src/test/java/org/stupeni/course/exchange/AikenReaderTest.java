package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stupeni.course.exchange.ImportedItem.State;
import org.stupeni.question.Choice;

/** Aiken as people type it. */
class AikenReaderTest {

    private static ImportReport read(String text) {
        ImportReport report = Imports.read(Samples.upload("bank.txt", text));
        assertThat(report.format()).isEqualTo(ExchangeFormat.AIKEN);
        return report;
    }

    @Test
    void readsQuestionsLiberally() {
        ImportReport report = read("""
                Кто встречает клиента?
                A) Тот, кто свободен
                B) Старший смены,
                   если он есть
                ANSWER: A

                Второй вопрос
                в две строки
                А. первый
                В. второй
                с) третий

                ответ: В
                """);
        assertThat(report.items()).extracting(ImportedItem::state).containsOnly(State.OK);
        assertThat(report.drafts().get(0).options().get(1).text().ru()).isEqualTo("Старший смены, если он есть");
        assertThat(report.items().get(1).place().line()).isEqualTo(7);
        assertThat(report.drafts().get(1).ask().ru()).isEqualTo("Второй вопрос\\\nв две строки");
        assertThat(report.drafts().get(1).options())
                .extracting(Choice.Option::right)
                .containsExactly(false, true, false);
    }

    @Test
    void namesWhatIsWrongAndGoesOn() {
        ImportReport report = read("""
                One option only?
                A) a
                ANSWER: A

                No answer?
                A) a
                B) b

                Wrong letter?
                A) a
                B) b
                ANSWER: D

                Good?
                A) a
                B) b
                ANSWER: B
                """);
        assertThat(report.items())
                .extracting(ImportedItem::state)
                .containsExactly(State.BROKEN, State.BROKEN, State.BROKEN, State.OK);
        assertThat(report.items().subList(0, 3))
                .extracting(item -> item.notes().get(0).key())
                .containsExactly("exchange_aiken.options", "exchange_aiken.no_answer", "exchange_aiken.wrong_answer");
        assertThat(report.items().get(2).notes().get(0).arguments()).containsExactly("D");
    }
}
