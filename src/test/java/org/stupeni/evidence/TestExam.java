package org.stupeni.evidence;

import java.math.BigDecimal;
import org.stupeni.evidence.Statement.ExamTaken;

/** Results of exams as tests state them: 30 points, cut 20. */
final class TestExam {

    private TestExam() {}

    static ExamTaken of(String course, int level, int grading, int points) {
        return new ExamTaken(
                course,
                "level-" + level,
                level,
                1,
                grading,
                BigDecimal.valueOf(points),
                30,
                BigDecimal.valueOf(20),
                points >= 20,
                TestShares.all(level, BigDecimal.valueOf(points), 30));
    }
}
