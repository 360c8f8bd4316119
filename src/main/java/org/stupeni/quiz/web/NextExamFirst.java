package org.stupeni.quiz.web;

import java.util.Comparator;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.Standing;

/** The order in which exams are offered: what can be done now first, then what waits for something, then what is passed, and of each the lowest level first. */
final class NextExamFirst {

    static final Comparator<ExamStanding> ORDER = Comparator.comparingInt(
                    (ExamStanding row) -> turn(row.standing().kind()))
            .thenComparingInt(row -> row.exam().level());

    /** Under which heading an exam stands. */
    enum Group {
        NOW,
        LATER,
        PASSED
    }

    private NextExamFirst() {}

    static Group group(Standing.Kind kind) {
        return switch (kind) {
            case OPEN, MAY_START -> Group.NOW;
            case PRACTISE, WAIT, BEING_GRADED, BEING_MARKED, NONE_LEFT, CLOSED -> Group.LATER;
            case PASSED -> Group.PASSED;
        };
    }

    static int turn(Standing.Kind kind) {
        return switch (kind) {
            case OPEN -> 0;
            case MAY_START -> 1;
            case PRACTISE -> 2;
            case WAIT -> 3;
            case BEING_GRADED, BEING_MARKED -> 4;
            case NONE_LEFT, CLOSED -> 5;
            case PASSED -> 6;
        };
    }
}
