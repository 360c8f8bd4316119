package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private static final Instant EVENING = Instant.parse("2026-03-12T21:30:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Europe/Moscow; RU; 13 марта 2026 года, 00:30 (МСК)",
                "Europe/Moscow; EN; 13 March 2026, 00:30 (MSK)",
                "Asia/Yekaterinburg; RU; 13 марта 2026 года, 02:30 (UTC+5)",
                "Pacific/Pago_Pago; EN; 12 March 2026, 10:30 (UTC−11)",
                "Pacific/Kiritimati; EN; 13 March 2026, 11:30 (UTC+14)",
                "Asia/Kolkata; EN; 13 March 2026, 03:00 (UTC+5:30)",
                "UTC; RU; 12 марта 2026 года, 21:30 (UTC)"
            })
    void aMomentIsWrittenInItsZoneWithTheZone(String zone, Language language, String expected) {
        assertThat(Moments.dateTime(EVENING, ZoneId.of(zone), language)).isEqualTo(expected);
    }

    @Test
    void aDateHasNoZone() {
        assertThat(Moments.date(LocalDate.of(2028, 3, 11), Language.RU)).isEqualTo("11 марта 2028 года");
        assertThat(Moments.shortDate(LocalDate.of(2028, 3, 11), Language.RU)).isEqualTo("11.03.2028");
    }
}
