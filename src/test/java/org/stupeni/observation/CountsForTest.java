package org.stupeni.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.platform.LocalText;

class CountsForTest {

    private static final LocalText TEXT = new LocalText("а", "a");

    private static final Framework FRAMEWORK = new Framework(
            Map.of(),
            List.of(new Competency(
                    "care",
                    TEXT,
                    TEXT,
                    List.of(
                            level(3, new Need.CourseNeed("basics")),
                            level(
                                    4,
                                    new Need.AllOf(List.of(
                                            new Need.CourseNeed("basics"),
                                            new Need.NOf(1, List.of(observations(Need.Situation.HARD, 4)))))),
                            level(5, observations(Need.Situation.ANY, 5))))));

    @ParameterizedTest
    @CsvSource({
        "care, 4, HARD, 4",
        "care, 4, ORDINARY, ''",
        "care, 3, HARD, ''",
        "care, 5, HARD, 4 5",
        "care, 5, ORDINARY, 5",
        "other, 5, HARD, ''"
    })
    void theRulesThatAskForSuchAnObservation(String competency, int shown, Situation situation, String levels) {
        assertThat(CountsFor.levels(FRAMEWORK, competency, shown, situation))
                .extracting(String::valueOf)
                .containsExactly(levels.isEmpty() ? new String[0] : levels.split(" "));
    }

    private static Need observations(Need.Situation situation, int minimum) {
        return new Need.ObservationsNeed(2, 2, 2, situation, minimum, 12);
    }

    private static Level level(int number, Need needs) {
        return new Level(number, TEXT, List.of(), new LevelRule(24, LevelRule.Decision.TWO, needs));
    }
}
