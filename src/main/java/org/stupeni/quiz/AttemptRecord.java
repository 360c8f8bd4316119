package org.stupeni.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.stupeni.platform.LocalText;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.ClosedBy;
import org.stupeni.quiz.score.Outcome;

/**
 * An exam attempt as an auditor reads it: what was asked, what was answered, what it earned. Keys are not in it; the version of a question is the hash of what
 * was asked and what was right. Nor is the deadline, which tells who has more time than others; {@code closedBy} tells who ended it.
 *
 * @param cut the points that passed it, of the grading that counts
 */
public record AttemptRecord(
        long attemptId,
        Long employeeId,
        String course,
        long courseVersion,
        String exam,
        int number,
        Instant startedAt,
        Instant handedInAt,
        ClosedBy closedBy,
        BigDecimal points,
        Integer maximum,
        BigDecimal cut,
        Outcome outcome,
        List<Asked> questions) {

    /**
     * One question of the paper.
     *
     * @param version the hash of what was asked and what was right
     * @param parts what could be chosen, matched, put in order or replied, without what was right
     * @param given in the ids of the parts; empty where nothing was answered
     * @param answeredAt when the answer that counts was saved, or null
     * @param points of 1, or null where nobody has marked it yet
     */
    public record Asked(
            int number,
            String question,
            String version,
            QuestionType type,
            String indicator,
            LocalText ask,
            List<AskedPart> parts,
            Response given,
            Instant answeredAt,
            BigDecimal points) {}

    /** A piece of a question that an answer names by its id. */
    public record AskedPart(String kind, String id, LocalText text) {}
}
