package org.stupeni.quiz.web;

import java.util.Comparator;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.Standing;

/** The order in which exams are offered: what can be done now first, then what will be possible, then what is done, and of each the lowest level first. */
final class NextExamFirst {

    static final Comparator<ExamStanding> ORDER = Comparator.comparingInt(
                    (ExamStanding row) -> turn(row.standing().kind()))
            .thenComparingInt(row -> row.exam().level());

    private NextExamFirst() {}

    static int turn(Standing.Kind kind) {
        return switch (kind) {
            case OPEN -> 0;
            case MAY_START -> 1;
            case PRACTISE -> 2;
            case WAIT -> 3;
            case BEING_GRADED, BEING_MARKED -> 4;
            case PASSED -> 5;
            case NONE_LEFT, CLOSED -> 6;
        };
    }
}
