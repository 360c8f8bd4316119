package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.course.exchange.ImportedItem.State;
import org.stupeni.question.Choice;
import org.stupeni.question.QuestionType;

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

    @Test
    void aForgottenAnswerDoesNotSwallowTheNextQuestion() {
        ImportReport report = read("""
                Без ответа
                A) раз
                B) два

                Следующий вопрос
                A) три
                B) четыре
                ANSWER: B

                Снова без ответа
                A) пять
                B) шесть
                Вопрос без пустой строки
                A) семь
                B) восемь
                ANSWER: A
                """);
        assertThat(report.items())
                .extracting(ImportedItem::state)
                .containsExactly(State.BROKEN, State.OK, State.BROKEN, State.OK);
        assertThat(report.items()).extracting(item -> item.place().line()).containsExactly(1, 5, 10, 13);
        assertThat(report.drafts().get(0).options())
                .extracting(option -> option.text().ru() + option.right())
                .containsExactly("три" + "false", "четыре" + "true");
        assertThat(report.drafts().get(1).ask().ru()).isEqualTo("Вопрос без пустой строки");
    }

    @Test
    void lettersMayBeCyrillicAndSkipped() {
        ImportReport report = read("""
                С чего начать?
                а) с приветствия
                б) с жалобы
                в) с прощания
                Правильный ответ: в

                Что дальше?
                A) раз
                B) два
                D) три
                ANSWER: D

                Чем закончить?
                A) раз
                B) два
                C) три
                ОТВЕТ: Б
                """);
        assertThat(report.items()).extracting(ImportedItem::state).containsOnly(State.OK);
        assertThat(report.drafts())
                .extracting(draft -> draft.options().stream()
                        .filter(Choice.Option::right)
                        .map(option -> option.text().ru())
                        .toList())
                .containsExactly(List.of("с прощания"), List.of("три"), List.of("два"));
    }

    @Test
    void severalLettersAreSeveralRightOptions() {
        ImportReport report = read("""
                Что помогает слушать?
                A) вопросы
                B) спор
                C) паузы
                ANSWER: A, C

                Что мешает?
                A) спор
                B) вопросы
                ANSWER: A) a word behind it

                Кто поможет?
                A) никто
                B) старший смены
                ANSWER: B, E
                """);
        assertThat(report.drafts().get(0).type()).isEqualTo(QuestionType.MULTIPLE);
        assertThat(report.drafts().get(0).options())
                .extracting(Choice.Option::right)
                .containsExactly(true, false, true);
        assertThat(report.drafts().get(1).options())
                .extracting(Choice.Option::right)
                .containsExactly(true, false);
        assertThat(report.items().get(2).notes().get(0).key()).isEqualTo("exchange_aiken.wrong_answer");
    }
}
