package org.stupeni.quiz.marking;

import java.math.BigDecimal;
import java.util.List;

/**
 * An answer that counts, as it was marked.
 *
 * @param seq and {@code variant}: which entry of the answer log
 * @param points from 0 to 1
 * @param marks one, or two of which the mean counts; never who gave them
 */
public record MarkedAnswer(long seq, int variant, BigDecimal points, List<GivenMark> marks) {}
