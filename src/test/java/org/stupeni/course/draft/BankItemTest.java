package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.course.ExamSums;
import org.stupeni.course.ReadingTime;
import org.stupeni.question.AllTypes;
import org.stupeni.question.QuestionWriter;

class BankItemTest {

    @Test
    void aWrittenQuestionIsReadAsItsExamReadsIt() {
        var question = AllTypes.named("ordering");

        assertThat(BankItem.of(QuestionWriter.write(question)))
                .contains(new BankItem(
                        question.id(),
                        question.lesson(),
                        question.indicator(),
                        question.difficulty(),
                        ReadingTime.Words.of(question)));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "0, 0", "4, 0", "hard, 0", "[], 0", "'', 0"})
    void whatIsUnfinishedIsReadAsFarAsItGoes(String difficulty, int read) {
        BankItem item = BankItem.of("id: q\ntype: single\ndifficulty: %s\nask: {ru: Два слова, en: Two words}\n"
                        .formatted(difficulty))
                .orElseThrow();

        assertThat(item).isEqualTo(new BankItem("q", "", "", read, new ReadingTime.Words(2, 2)));
        assertThat(item.in(Map.of("l", "m")))
                .isEqualTo(new ExamSums.Item("q", "", "", read, new ReadingTime.Words(2, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "words", "[]", "id: q", "type: none", "a: [", "- type: single"})
    void whatHasNoTypeIsDrawnByNoRow(String document) {
        assertThat(BankItem.of(document)).isEmpty();
    }
}
