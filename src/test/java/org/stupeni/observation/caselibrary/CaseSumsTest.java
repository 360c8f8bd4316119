package org.stupeni.observation.caselibrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted of cases: their difficulty, their likeness, their months. */
class CaseSumsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0 | 0 | false",
                "4 | 4 | 0 | false",
                "1,2,4 | 2 | 3 | true",
                "5,2 | 3.5 | 3 | true",
                "3,4 | 3.5 | 1 | false"
            })
    void theMedianCountsAndTheSpreadWarns(String ratings, double median, int spread, boolean wide) {
        List<Integer> all = ratings.isEmpty()
                ? List.of()
                : List.of(ratings.split(",")).stream().map(Integer::valueOf).toList();
        CaseDifficulty difficulty = CaseDifficulty.of(all);
        assertThat(difficulty).isEqualTo(new CaseDifficulty(all.size(), median, spread));
        assertThat(difficulty.isWide()).isEqualTo(wide);
        assertThat(difficulty.isRated()).isEqualTo(!all.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Покупательница вернула чайник без коробки и кричала | Покупатель возвращает чайники без чека, кричал на кассира | true",
                "Покупательница вернула чайник без коробки и кричала | Гость ждал завтрак сорок минут и ушёл в другой зал | false",
                "A customer shouted about a broken kettle | The customer was shouting: the kettles are broken | true",
                "a b c | a b c | false",
                "'' | чайник | false"
            })
    void storiesAreAlikeByTheBeginningsOfTheirWords(String one, String other, boolean alike) {
        assertThat(Likeness.of(Likeness.words(one), Likeness.words(other)) >= Likeness.LIKE)
                .isEqualTo(alike);
    }

    @Test
    void monthsCountByKindInTheOrganisationsZoneAndWaitingByHours() {
        Instant now = Instant.parse("2026-03-10T09:00:00Z");
        CaseMonths year = CaseMonths.of(
                List.of(
                        new CaseMonths.Sent(
                                CaseKind.REFUSAL,
                                Instant.parse("2026-02-28T21:30:00Z"),
                                Instant.parse("2026-03-01T09:30:00Z")),
                        new CaseMonths.Sent(
                                CaseKind.REFUSAL,
                                Instant.parse("2026-03-01T10:00:00Z"),
                                Instant.parse("2026-03-03T10:00:00Z")),
                        new CaseMonths.Sent(CaseKind.OTHER, Instant.parse("2025-12-01T10:00:00Z"), null),
                        new CaseMonths.Sent(CaseKind.OTHER, Instant.parse("2026-03-10T07:00:00Z"), null)),
                now,
                MOSCOW);
        assertThat(year.months()).hasSize(12).first().satisfies(month -> {
            assertThat(month.month()).isEqualTo(YearMonth.of(2026, 3));
            assertThat(month.counts()).containsExactly(0, 2, 0, 0, 0, 0, 1);
            assertThat(month.all()).isEqualTo(3);
        });
        assertThat(year.months().get(3).all()).isOne();
        assertThat(year.months().get(11).month()).isEqualTo(YearMonth.of(2025, 4));
        assertThat(year.answered()).isEqualTo(2);
        assertThat(year.medianHours()).isEqualTo(12);
        assertThat(year.waiting()).isEqualTo(2);
        assertThat(year.longestHours()).isEqualTo(99 * 24 - 1);
        assertThat(CaseMonths.of(List.of(), now, MOSCOW).isCounted()).isFalse();
    }
}
