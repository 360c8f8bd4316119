package org.stupeni.survey.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PulseStepsTest {

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "4, false", "5, true", "9, true"})
    void fromTheFewestOn(long waiting, boolean due) {
        assertThat(PulseSteps.isDue(waiting, 5)).isEqualTo(due);
    }

    /** Whoever looks after every answer, and whoever looks now and then: no two looks differ by fewer than the fewest, unless they do not differ. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5, 12})
    void noTwoLooksDifferByFewer(int fewest) {
        Random chance = new Random(fewest);
        List<Long> looks = new ArrayList<>();
        long shown = 0;
        long given = 0;
        for (int i = 0; i < 400; i++) {
            given++;
            if (PulseSteps.isDue(given - shown, fewest)) {
                shown = given;
            }
            if (chance.nextInt(4) > 0) {
                looks.add(shown);
            }
        }
        for (long earlier : looks) {
            for (long later : looks) {
                assertThat(Math.abs(later - earlier)).matches(difference -> difference == 0 || difference >= fewest);
            }
        }
    }

    @Test
    void nothingIsSeenBelow() {
        assertThat(PulseSteps.isDue(2, 3)).isFalse();
    }
}
