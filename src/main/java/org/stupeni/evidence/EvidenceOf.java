package org.stupeni.evidence;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.CourseRecognised;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.HeldNeed;

/** Which evidence a need is about, whatever its age. Pure. */
final class EvidenceOf {

    private EvidenceOf() {}

    /** The course, completed here or recognised. */
    static Predicate<Evidence> course(CourseNeed need) {
        return one ->
                one.statement() instanceof CourseDone done && done.course().equals(need.course())
                        || one.statement() instanceof CourseRecognised recognised
                                && recognised.course().equals(need.course());
    }

    /** A result of the exam that is like this. */
    static Predicate<Evidence> exam(String course, String exam, Predicate<ExamTaken> result) {
        return one -> one.statement() instanceof ExamTaken taken
                && taken.course().equals(course)
                && taken.exam().equals(exam)
                && result.test(taken);
    }

    /** A decision that has begun by that day, for this level of the competency or a higher one. */
    static Predicate<Evidence> decision(HeldNeed need, int level, LocalDate on) {
        return one -> one.statement() instanceof LevelDecided decided
                && decided.hasBegun(on)
                && one.competency().equals(need.competency())
                && decided.level() >= level;
    }
}
