package org.stupeni.observation.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.observation.calibration.CalibrationRule.Outcome;
import org.stupeni.observation.calibration.CalibrationRule.Rated;

class CalibrationRuleTest {

    @ParameterizedTest
    @CsvSource({"3, 3, 0", "3, 4, 1", "5, 1, 4", "0, 0, 0", "0, 4, 1", "4, 0, 1", "0, 1, 1"})
    void theDistanceIsInStepsAndNotObservedIsOneOff(int own, int key, int distance) {
        assertThat(new Rated(own, key).distance()).isEqualTo(distance);
    }

    /** Own and key of each item; 0 is "not observed". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "33 44 22 00 55                | 0.000 | 0 | 0.000  | true  | all alike",
                "34 44 22 00 55                | 0.200 | 0 | -0.250 | true  | one a step lower",
                "34 45 23 00 55                | 0.600 | 0 | -0.750 | true  | exactly close enough",
                "34 45 23 03 55                | 0.800 | 0 | -0.750 | false | too far on average",
                "24 44 22 33 55                | 0.400 | 1 | -0.400 | true  | one far off is forgiven",
                "24 42 22 33 55 11 22 33 44 55 | 0.400 | 2 | 0.000  | false | two far off are not, whatever the average",
                "53 33 33 33 33                | 0.400 | 1 | 0.400  | true  | too mild on one",
                "51 33 33 33 33                | 0.800 | 1 | 0.800  | false | four off on one spoils the average",
                "03 04 02 05 01                | 1.000 | 0 | 0.000  | false | who observes nothing is not close",
                "00 00 00 00                   | 0.000 | 0 | 0.000  | true  | nothing was there, nothing was seen"
            })
    void closeEnoughIsAMeanOfSixTenthsAndOneItemFarOff(
            String pairs, BigDecimal deviation, int far, BigDecimal bias, boolean passed, String why) {
        List<Rated> ratings = Arrays.stream(pairs.split(" "))
                .map(pair -> new Rated(pair.charAt(0) - '0', pair.charAt(1) - '0'))
                .toList();

        Outcome outcome = CalibrationRule.of(ratings);

        assertThat(outcome).as(why).isEqualTo(new Outcome(ratings.size(), deviation, far, bias));
        assertThat(outcome.isPassed()).as(why).isEqualTo(passed);
    }

    @Test
    void whoRatedNothingHasNotPassed() {
        assertThat(CalibrationRule.of(List.of()).isPassed()).isFalse();
    }
}
