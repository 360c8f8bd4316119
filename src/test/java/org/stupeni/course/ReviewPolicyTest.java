package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.ReviewPolicy.Moment;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.platform.Json;

/** What is shown of a paper, by policy, moment and whether the exam has closed. */
class ReviewPolicyTest {

    private static final String ALL = "ANSWERS MARKS POINTS FEEDBACK KEY INDICATORS BANDS";

    private static final ReviewPolicy STEPS = new ReviewPolicy(
            EnumSet.of(Part.ANSWERS),
            EnumSet.of(Part.ANSWERS, Part.MARKS),
            EnumSet.of(Part.INDICATORS),
            EnumSet.allOf(Part.class),
            false);

    private static final Map<String, ReviewPolicy> POLICIES = Map.of(
            "nothing", ReviewPolicy.NOTHING,
            "mistakes", ReviewPolicy.MISTAKES,
            "all", ReviewPolicy.ALL,
            "practice", ReviewPolicy.PRACTICE,
            "steps", STEPS);

    @ParameterizedTest(name = "{0} {1}, closed {2}: {3}")
    @CsvSource({
        "nothing,  DURING,      false, ANSWERS",
        "nothing,  RIGHT_AFTER, false, INDICATORS BANDS",
        "nothing,  LATER,       false, INDICATORS BANDS",
        "nothing,  LATER,       true,  INDICATORS BANDS",
        "mistakes, DURING,      false, ANSWERS",
        "mistakes, RIGHT_AFTER, false, " + ALL,
        "mistakes, LATER,       true,  " + ALL,
        "all,      DURING,      true,  ANSWERS",
        "all,      RIGHT_AFTER, false, " + ALL,
        "practice, DURING,      false, " + ALL,
        "practice, LATER,       false, " + ALL,
        "steps,    DURING,      false, ANSWERS",
        "steps,    RIGHT_AFTER, false, ANSWERS MARKS",
        "steps,    LATER,       false, INDICATORS",
        "steps,    LATER,       true,  " + ALL,
        // Whoever hands in within the last hour sees at once what opens with the closing; whoever still answers after
        // it does not.
        "steps,    RIGHT_AFTER, true,  " + ALL,
        "steps,    DURING,      true,  ANSWERS",
    })
    void shown(String policy, Moment moment, boolean closed, String parts) {
        Set<Part> expected = Arrays.stream(parts.split(" ")).map(Part::valueOf).collect(Collectors.toSet());
        assertThat(POLICIES.get(policy).shown(moment, closed)).isEqualTo(expected);
    }

    @Test
    void noExamShowsMoreThanTheOwnAnswersWhileTheyMayChange() {
        POLICIES.entrySet().stream()
                .filter(policy -> !policy.getKey().equals("practice"))
                .forEach(policy -> assertThat(policy.getValue().shown(Moment.DURING, true))
                        .as(policy.getKey())
                        .containsExactly(Part.ANSWERS));
    }

    @Test
    void aPolicyThatHadANameBeforeIsWrittenByIt() {
        assertThat(Json.write(ReviewPolicy.MISTAKES)).isEqualTo("\"MISTAKES\"");
        assertThat(Json.read("\"NOTHING\"", ReviewPolicy.class)).isEqualTo(ReviewPolicy.NOTHING);
        POLICIES.values()
                .forEach(policy -> assertThat(Json.read(Json.write(policy), ReviewPolicy.class))
                        .isEqualTo(policy));
        assertThat(Json.write(STEPS))
                .isEqualTo(
                        "{\"closed\":[\"ANSWERS\",\"MARKS\",\"POINTS\",\"FEEDBACK\",\"KEY\",\"INDICATORS\",\"BANDS\"],"
                                + "\"during\":[\"ANSWERS\"],\"later\":[\"INDICATORS\"],\"mistakes\":false,"
                                + "\"rightAfter\":[\"ANSWERS\",\"MARKS\"]}");
    }
}
