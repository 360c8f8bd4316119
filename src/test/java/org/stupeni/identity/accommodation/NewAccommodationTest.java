package org.stupeni.identity.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewAccommodationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,     -,   2026-09-28, -,          agreed, factor,  time_missing",
                "1.5,   10,  2026-09-28, -,          agreed, minutes, time_twice",
                "0.99,  -,   2026-09-28, -,          agreed, factor,  factor_range",
                "3.01,  -,   2026-09-28, -,          agreed, factor,  factor_range",
                "1.255, -,   2026-09-28, -,          agreed, factor,  factor_range",
                "-,     0,   2026-09-28, -,          agreed, minutes, minutes_range",
                "-,     601, 2026-09-28, -,          agreed, minutes, minutes_range",
                "1.5,   -,   -,          -,          agreed, from,    from_missing",
                "1.5,   -,   2026-09-27, -,          agreed, from,    from_past",
                "1.5,   -,   2026-09-28, 2026-09-27, agreed, until,   until_before",
                "1.5,   -,   2026-09-28, -,          ' ',    reason,  reason_missing",
            })
    void whatWillNotDoIsToldAtItsField(
            BigDecimal factor,
            Integer minutes,
            LocalDate from,
            LocalDate until,
            String reason,
            String field,
            String why) {
        assertThat(problems(new NewAccommodation(factor, minutes, from, until, reason)))
                .containsExactly(Map.entry(field, "identity_accommodation." + why));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1, -", "1.00, -", "1.50, -", "1.500, -", "3, -", "-, 1", "-, 600"})
    void theEdgesAreFine(BigDecimal factor, Integer minutes) {
        assertThat(problems(new NewAccommodation(factor, minutes, TODAY, TODAY, "agreed")))
                .isEmpty();
    }

    @Test
    void aReasonFitsItsColumn() {
        assertThat(problems(new NewAccommodation(BigDecimal.ONE, null, TODAY, null, "x".repeat(1_000))))
                .isEmpty();
        assertThat(problems(new NewAccommodation(BigDecimal.ONE, null, TODAY, null, "x".repeat(1_001))))
                .containsExactly(Map.entry("reason", "identity_accommodation.reason_long"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, PT35M, PT35M", "1.25, 0, PT35M, PT43M45S", "1.01, 0, PT1S, PT2S", "1, 15, PT35M, PT50M"})
    void aBegunSecondCountsWhole(BigDecimal factor, int minutes, Duration limit, Duration own) {
        assertThat(new ExtraTime(factor, minutes).on(limit)).isEqualTo(own);
    }

    private static Map<String, String> problems(NewAccommodation granted) {
        return granted.problems(TODAY).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, problem -> problem.getValue().key()));
    }
}
