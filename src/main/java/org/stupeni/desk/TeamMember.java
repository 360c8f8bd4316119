package org.stupeni.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.LocalText;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.Standing;

/**
 * A person of a team, as the manager sees them in a list.
 *
 * @param levels one for each competency, in the order of the framework
 * @param last the result of the exam handed in last, or null
 * @param next the next date that matters, or null
 */
public record TeamMember(
        PersonRow person, List<TeamLevel> levels, List<CourseProgress> courses, LastExam last, NextDate next) {

    static final Comparator<TeamMember> NEXT_FIRST =
            Comparator.comparing(TeamMember::nextOn, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Passed or failed, and nothing of what was answered. */
    public record LastExam(LocalText title, boolean passed, Instant at) {}

    /** A date that matters and what it is about: the competency or the exam. */
    public record NextDate(Kind kind, LocalDate on, LocalText about) {

        /** Why it matters. */
        public enum Kind {
            EXPIRES,
            RETAKE
        }
    }

    /** @param zone the organisation's */
    static TeamMember of(
            PersonRow person,
            List<TeamLevel> levels,
            List<CourseProgress> courses,
            List<ExamStanding> exams,
            ZoneId zone) {
        return new TeamMember(
                person,
                levels,
                courses,
                last(exams).orElse(null),
                next(levels, exams, zone).orElse(null));
    }

    private LocalDate nextOn() {
        return next == null ? null : next.on();
    }

    private static Optional<LastExam> last(List<ExamStanding> exams) {
        return exams.stream()
                .flatMap(exam -> exam.attempts().stream()
                        .filter(AttemptRow::isGraded)
                        .map(attempt -> new LastExam(exam.exam().title(), attempt.isPassed(), attempt.handedInAt())))
                .max(Comparator.comparing(LastExam::at));
    }

    private static Optional<NextDate> next(List<TeamLevel> levels, List<ExamStanding> exams, ZoneId zone) {
        Stream<NextDate> ends = levels.stream()
                .filter(TeamLevel::isHeld)
                .map(level -> new NextDate(NextDate.Kind.EXPIRES, level.until(), level.competency()));
        Stream<NextDate> retakes = exams.stream()
                .filter(exam -> exam.standing().kind() == Standing.Kind.WAIT)
                .map(exam -> new NextDate(
                        NextDate.Kind.RETAKE,
                        LocalDate.ofInstant(exam.standing().next(), zone),
                        exam.exam().title()));
        return Stream.concat(ends, retakes).min(Comparator.comparing(NextDate::on));
    }
}
