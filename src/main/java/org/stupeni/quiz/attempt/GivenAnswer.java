package org.stupeni.quiz.attempt;

import org.stupeni.question.Response;
import org.stupeni.quiz.paper.Paper;

/**
 * A response as a browser sends it.
 *
 * @param question the number of the question on the paper
 * @param seq the browser's number of this answer, from 1 for each question
 * @param response in the ids of the paper
 * @param device which tab sends it
 * @param clientClock its clock in milliseconds
 */
public record GivenAnswer(int question, long seq, Response response, String device, long clientClock) {

    private static final int DEVICE_LENGTH = 40;
    private static final long SEQ_LIMIT = 1_000_000_000;

    public GivenAnswer {
        device = device == null ? "" : device.substring(0, Math.min(device.length(), DEVICE_LENGTH));
    }

    /** Whether it can be an answer on this paper at all. */
    boolean fits(Paper paper) {
        return seq > 0
                && seq < SEQ_LIMIT
                && response != null
                && paper.question(question).map(q -> q.fits(response)).orElse(false);
    }
}
