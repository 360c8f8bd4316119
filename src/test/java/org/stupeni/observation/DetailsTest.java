package org.stupeni.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, ''",
        "2026-03-03, ''",
        "2026-03-02, observation_sheet.day_too_old",
        "2026-03-11, observation_sheet.day_to_come",
        ", observation_sheet.no_day"
    })
    void aDayIsTodayOrUpToAWeekBack(LocalDate seenOn, String problem) {
        assertThat(new Details(null, null, null, null, seenOn).problems(TODAY).values())
                .extracting(Throwable::getMessage)
                .containsExactly(problem.isEmpty() ? new String[0] : new String[] {problem});
    }

    @Test
    void textsHaveTheirLength() {
        Details longOnes = new Details(null, null, "x".repeat(301), "x".repeat(2001), TODAY);

        assertThat(longOnes.problems(TODAY)).containsOnlyKeys("happening", "comment");
        assertThat(longOnes.problems(TODAY).values())
                .extracting(Throwable::getMessage)
                .containsExactly("observation_sheet.long_happening", "observation_sheet.long_comment");
        assertThat(new Details(null, null, " " + "x".repeat(300) + " ", "x".repeat(2000), TODAY).problems(TODAY))
                .isEmpty();
        assertThat(new Details(null, null, "  ", "", TODAY).happening()).isNull();
    }
}
