package org.stupeni.quiz.time;

import java.time.Instant;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.LocalText;

/**
 * A running exam attempt as whoever looks after an exam sees it.
 *
 * @param deadline with all that was given to it
 * @param answered how many questions have an answer that counts
 * @param lastAnswerAt when the last answer came, or null
 */
public record RunningRow(
        long id,
        PersonRow person,
        LocalText exam,
        LocalText course,
        Instant startedAt,
        Instant deadline,
        int answered,
        int questions,
        Instant lastAnswerAt) {}
