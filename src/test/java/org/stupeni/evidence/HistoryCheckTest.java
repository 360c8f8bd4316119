package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryCheckTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"1, 1", "200, 1", "201, 2", "5000, 25"})
    void everybodyHasATurnWithinSoManyNights(int people, int nights) {
        assertThat(IntStream.range(0, nights)
                        .mapToObj(night -> HistoryCheck.first(people, NIGHT.plusDays(night), 200))
                        .sorted()
                        .collect(Collectors.toList()))
                .isEqualTo(IntStream.range(0, nights)
                        .mapToObj(night -> night * 200)
                        .toList());
    }

    @Test
    void nobodyIsNoMistake() {
        assertThat(HistoryCheck.first(0, NIGHT, 200)).isZero();
    }
}
