package org.stupeni.quiz.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an indicator reaches the share that a level's rule asks for. */
class IndicatorScoreTest {

    @ParameterizedTest
    @CsvSource({
        "3.0000, 6, 50, true",
        "2.9999, 6, 50, false",
        "2.0000, 3, 66, true",
        "2.0000, 3, 67, false",
        "0.0000, 4, 0, true",
        "0.0000, 4, 1, false"
    })
    void theShareItselfIsEnough(BigDecimal points, int maximum, int percent, boolean enough) {
        assertThat(new IndicatorScore(points, maximum).isAtLeast(percent)).isEqualTo(enough);
    }

    /** Weak is below two thirds, and below a share that is higher. */
    @ParameterizedTest
    @CsvSource({
        "2.0000, 3, 0,  false",
        "1.9999, 3, 0,  true",
        "2.0000, 3, 66, false",
        "2.0000, 3, 67, true",
        "4.0000, 6, 50, false",
        "3.0000, 6, 50, true"
    })
    void weakIsWorthLearningAgain(BigDecimal points, int maximum, int percent, boolean weak) {
        assertThat(new IndicatorScore(points, maximum).isWeak(percent)).isEqualTo(weak);
    }
}
