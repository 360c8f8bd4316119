package org.stupeni.report.trend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stupeni.report.trend.MonthCount;
import org.stupeni.report.trend.web.TrendLine.Bar;

class TrendPictureTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private static MonthCount count(LocalDate day, int level, int people) {
        return new MonthCount(day, "listening", level, people, people + 1);
    }

    @Test
    void columnsStandOnTheGroundAndTheHighestFillsThePicture() {
        List<TrendLine> lines = TrendPicture.of(
                List.of(
                        count(JUNE, 2, 6),
                        count(JUNE, 4, 2),
                        count(JUNE, 1, 92),
                        count(MAY, 2, 4),
                        new MonthCount(MAY, "calling", 2, 99, 99)),
                "listening");

        assertThat(lines).extracting(TrendLine::day).containsExactly(MAY, JUNE);
        assertThat(lines.get(0).bars()).containsExactly(new Bar(2, 50, 50));
        assertThat(lines.get(1).bars()).containsExactly(new Bar(2, 25, 75), new Bar(4, 0, 25));
        assertThat(lines.get(1).people()).containsExactly(6L, 0L, 2L, 0L);
        assertThat(lines.get(1).reached()).containsExactly(7L, 0L, 3L, 0L);
        assertThat(lines.get(1).held()).isEqualTo(8);
        assertThat(lines.get(1).none()).isEqualTo(92);
    }

    @Test
    void everyColumnHasItsFigureAndEveryThirdItsWordsOnAPhone() {
        List<MonthCount> counts = IntStream.rangeClosed(1, 5)
                .mapToObj(month -> count(LocalDate.of(2026, month, 28), 3, month))
                .toList();

        List<TrendColumn> columns = TrendPicture.columns(TrendPicture.of(counts, "listening"), 7, Locale.ENGLISH);

        assertThat(columns)
                .containsExactly(
                        new TrendColumn(1L, "Jan 26", false),
                        new TrendColumn(2L, "Feb 26", true),
                        new TrendColumn(3L, "Mar 26", false),
                        new TrendColumn(4L, "Apr 26", false),
                        new TrendColumn(5L, "May 26", true),
                        new TrendColumn(null, null, false),
                        new TrendColumn(null, null, false));
    }

    @Test
    void withoutHoldersNothingIsDrawn() {
        assertThat(TrendPicture.of(List.of(count(MAY, 1, 7)), "listening"))
                .singleElement()
                .satisfies(line -> assertThat(line.bars()).isEmpty());
        assertThat(TrendPicture.of(List.of(), "listening")).isEmpty();
    }
}
