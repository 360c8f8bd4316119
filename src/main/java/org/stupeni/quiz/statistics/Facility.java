package org.stupeni.quiz.statistics;

import java.util.Arrays;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.statistics.Estimates;
import org.stupeni.platform.statistics.Interval;

/** How easy a question is: the mean share of its points. Pure. */
public final class Facility {

    private Facility() {}

    /**
     * The facility with its interval: a share where everybody was right or wrong, else a mean.
     *
     * @param scores of at least two people, each 0 to 1
     */
    public static Estimate of(double[] scores) {
        boolean rightOrWrong = Arrays.stream(scores).allMatch(score -> score == 0 || score == 1);
        if (rightOrWrong) {
            return Estimates.share(
                    Arrays.stream(scores).filter(score -> score == 1).count(), scores.length);
        }
        Estimate mean = Estimates.mean(scores);
        return Estimate.of(mean.value(), new Interval(mean.low(), mean.high()).within(0, 1));
    }
}
