package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Language;

class ExamSumsTest {

    /** So many questions of one module and indicator, difficulties 1, 2, 3 in turn. */
    private static List<ExamSums.Item> bank(int count) {
        List<ExamSums.Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(new ExamSums.Item("q" + i, "m", "c2-a", i % 3 + 1, new ReadingTime.Words(184, 92)));
        }
        return items;
    }

    private static ExamSums sums(List<ExamSums.Item> bank, Exam.Draw... rows) {
        return ExamSums.of(List.of(rows), bank, indicator -> indicator.startsWith("c2") ? 2 : 0);
    }

    private static Exam.Draw any(int count) {
        return new Exam.Draw(null, null, null, Set.of(), count);
    }

    @ParameterizedTest
    @CsvSource({
        // bank, drawn, needed, short, papers, three papers in a row
        "12, 4, 6, false, 3, true",
        "11, 4, 6, false, 2, false",
        "6, 4, 6, false, 1, false",
        "5, 4, 6, true, 1, false",
        "3, 4, 6, true, 0, false",
        "0, 1, 2, true, 0, false",
        "0, 0, 0, false, 0, true",
        "4, 3, 5, true, 1, false"
    })
    void whatARowNeeds(int bank, int drawn, int needs, boolean isShort, int papers, boolean three) {
        ExamSums sums = sums(bank(bank), any(drawn));

        assertThat(sums.rows()).containsExactly(new ExamSums.Row(drawn, bank, needs, papers));
        assertThat(sums.rows().get(0).isShort()).isEqualTo(isShort);
        assertThat(sums.clashOfThree().isEmpty()).isEqualTo(three);
        assertThat(sums.questions()).isEqualTo(drawn);
    }

    @Test
    void whatFits() {
        List<ExamSums.Item> bank = bank(9);

        assertThat(sums(bank, new Exam.Draw("m", "c2-a", 2, Set.of(1, 3), 1))
                        .rows()
                        .get(0)
                        .has())
                .isEqualTo(6);
        assertThat(sums(bank, new Exam.Draw("other", null, null, Set.of(), 1))
                        .rows()
                        .get(0)
                        .has())
                .isZero();
        assertThat(sums(bank, new Exam.Draw(null, "c3-a", null, Set.of(), 1))
                        .rows()
                        .get(0)
                        .has())
                .isZero();
        assertThat(sums(bank, new Exam.Draw(null, null, 3, Set.of(), 1))
                        .rows()
                        .get(0)
                        .has())
                .isZero();
    }

    @Test
    void whatIsFixedIsInEveryPaperAndDrawnByNobody() {
        ExamSums sums = sums(bank(7), Exam.Draw.fixed(Set.of("q0", "gone")), any(2));

        assertThat(sums.rows().get(0)).isEqualTo(new ExamSums.Row(2, 1, 2, 3));
        assertThat(sums.rows().get(0).isShort()).isTrue();
        assertThat(sums.rows().get(1).has()).isEqualTo(6);
        assertThat(sums.questions()).isEqualTo(4);
        assertThat(sums(bank(7), Exam.Draw.fixed(Set.of("q0")), any(2)).clashOfThree())
                .isEmpty();
    }

    @Test
    void rowsThatTakeFromEachOther() {
        Exam.Draw easy = new Exam.Draw(null, null, null, Set.of(1), 2);

        assertThat(sums(bank(9), any(7), easy).clash()).isEmpty();
        assertThat(sums(bank(9), any(8), easy).clash()).isEqualTo(OptionalInt.of(1));
        assertThat(sums(bank(9), any(1), easy).clashOfThree()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void readingTimeIsThatOfTheMeanQuestion() {
        ReadingTime reading = sums(bank(9), any(3)).reading();

        assertThat(reading.in(Language.RU)).isEqualTo(3);
        assertThat(reading.in(Language.EN)).isEqualTo(2);
        assertThat(sums(List.of(), any(3)).reading().longest()).isZero();
    }
}
