package org.stupeni.course.keys;

import java.math.BigDecimal;
import java.time.Instant;
import org.stupeni.question.Response;

/**
 * What a reviewer answered before seeing the key.
 *
 * @param response in the ids of the question
 * @param points what the key gives for it; null where only a person can tell
 */
public record BlindAnswer(Long reviewerId, Response response, BigDecimal points, Instant answeredAt) {

    /** Whether the key sees in it less than a full answer. */
    public boolean isOther() {
        return points != null && points.compareTo(BigDecimal.ONE) < 0;
    }
}
