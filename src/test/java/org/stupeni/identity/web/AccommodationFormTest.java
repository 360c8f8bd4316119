package org.stupeni.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Refused;

class AccommodationFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

    @ParameterizedTest
    @CsvSource({
        "factor,  much,       identity_accommodation.factor_range",
        "minutes, 1.5,        identity_accommodation.minutes_form",
        "from,    28.09.2026, identity_access.day_form",
        "until,   2026-02-30, identity_access.day_form",
        "until,   0026-10-01, identity_access.day_form",
    })
    void whatCannotBeReadIsToldAtItsField(String field, String typed, String why) {
        AccommodationForm form = fine();
        switch (field) {
            case "factor" -> form.setFactor(typed);
            case "minutes" -> form.setMinutes(typed);
            case "from" -> form.setFrom(typed);
            default -> form.setUntil(typed);
        }
        assertThat(form.problems(TODAY))
                .hasEntrySatisfying(
                        field,
                        refused -> assertThat(refused).extracting(Refused::key).isEqualTo(why));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertThat(new AccommodationForm().problems(TODAY).keySet()).containsExactly("factor", "from", "reason");
    }

    @Test
    void whatCannotBeReadIsNotMissing() {
        AccommodationForm form = new AccommodationForm();
        form.setMinutes("ten");
        form.setFrom("tomorrow");

        assertThat(form.problems(TODAY).keySet()).containsExactly("minutes", "from", "reason");
    }

    @ParameterizedTest
    @CsvSource({"'1,5'", "1.5", "' 1.50 '"})
    void aCommaIsAPoint(String typed) {
        AccommodationForm form = fine();
        form.setFactor(typed);

        assertThat(form.problems(TODAY)).isEmpty();
        assertThat(form.read().factor()).isEqualByComparingTo(new BigDecimal("1.5"));
    }

    private static AccommodationForm fine() {
        AccommodationForm form = new AccommodationForm();
        form.setFactor("1.25");
        form.setFrom("2026-09-28");
        form.setReason("agreed");
        return form;
    }
}
