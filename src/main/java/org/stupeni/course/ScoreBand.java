package org.stupeni.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.LocalText;

/**
 * What the author of an exam says to a result by how high it is. A band ends where the next one of its list begins.
 *
 * @param from the least per cent of the points that it speaks to; null where it begins with the cut that the paper promised
 * @param text Markdown, in which links may lead to lessons of the course
 */
public record ScoreBand(Integer from, LocalText text) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether it begins with the cut. */
    public boolean atCut() {
        return from == null;
    }

    /**
     * The band that speaks to a result: the last one that it reaches. Where a list has a band that begins with the cut, that band and those behind it speak to
     * results that passed, those before it to results that did not, wherever the cut of a paper lies.
     *
     * @param bands rising, the first from 0
     * @param cut of the grading, which judges' values and corrections may have moved away from the exam's own
     * @return nothing where there are no bands
     */
    public static Optional<ScoreBand> of(List<ScoreBand> bands, BigDecimal points, int maximum, BigDecimal cut) {
        boolean passed = points.compareTo(cut) >= 0;
        ScoreBand reached = null;
        for (ScoreBand band : bands) {
            if (band.atCut() && !passed) {
                break;
            }
            if (band.atCut() || band.isReached(points, maximum)) {
                reached = band;
            }
        }
        return Optional.ofNullable(reached);
    }

    private boolean isReached(BigDecimal points, int maximum) {
        return points.multiply(HUNDRED).compareTo(BigDecimal.valueOf((long) from * maximum)) >= 0;
    }
}
