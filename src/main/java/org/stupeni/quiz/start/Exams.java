package org.stupeni.quiz.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.retire.Retirements;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.accommodation.Accommodations;
import org.stupeni.identity.accommodation.ExtraTime;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.grant.Grant;
import org.stupeni.quiz.grant.Grants;

/** The exams of all courses, and where a person stands with each: in the version of the course the person is on, else in the newest. */
@ApplicationScoped
@Transactional
public class Exams {

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Retirements retirements;

    @Inject
    Attempts attempts;

    @Inject
    Grants grants;

    @Inject
    Renewals renewals;

    @Inject
    PracticeDue practiceDue;

    @Inject
    Accommodations accommodations;

    @Inject
    Terms terms;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Every exam there is, by course and level. */
    public List<ExamStanding> of(Long employeeId) {
        return of(employeeId, enrolments.of(employeeId));
    }

    /** The same for who knows already which courses the person has started, so that they are not asked for again. */
    public List<ExamStanding> of(Long employeeId, List<CourseProgress> started) {
        List<AttemptRow> made = attempts.of(employeeId, AttemptKind.EXAM);
        return practisedFirst(standings(
                courses.latest(),
                started,
                made,
                grants.of(employeeId),
                renewals.after(made, employeeId),
                extra(employeeId)));
    }

    /**
     * Every exam there is for each of these people, but not how long it takes them: whoever leads them must not know. In the same number of statements for any number of people.
     *
     * @param begun the courses each has begun, by person
     */
    public Map<Long, List<ExamStanding>> of(Collection<Long> employeeIds, Map<Long, List<CourseProgress>> begun) {
        Map<Long, List<AttemptRow>> exams = attempts.exams(employeeIds);
        List<PublishedCourse> latest = courses.latest();
        Map<Long, List<Grant>> granted = grants.of(employeeIds);
        Map<Long, List<ExamCycle>> levels = renewals.after(exams);
        Map<Long, List<ExamStanding>> standings = new HashMap<>();
        employeeIds.forEach(id -> standings.put(
                id,
                standings(
                        latest,
                        begun.getOrDefault(id, List.of()),
                        exams.getOrDefault(id, List.of()),
                        granted.getOrDefault(id, List.of()),
                        levels.getOrDefault(id, List.of()),
                        ExtraTime.NONE)));
        Map<Long, List<String>> due = practiceDue.after(standings.values().stream()
                .flatMap(List::stream)
                .filter(Exams::asksForPractice)
                .map(row -> row.standing().attemptId())
                .toList());
        standings.replaceAll(
                (id, rows) -> rows.stream().map(row -> practisedFirst(row, due)).toList());
        return standings;
    }

    private List<ExamStanding> practisedFirst(List<ExamStanding> rows) {
        Map<Long, List<String>> due = practiceDue.after(rows.stream()
                .filter(Exams::asksForPractice)
                .map(row -> row.standing().attemptId())
                .toList());
        return rows.stream().map(row -> practisedFirst(row, due)).toList();
    }

    private static ExamStanding practisedFirst(ExamStanding row, Map<Long, List<String>> due) {
        return asksForPractice(row)
                ? row.practisingFirst(due.getOrDefault(row.standing().attemptId(), List.of()))
                : row;
    }

    private static boolean asksForPractice(ExamStanding row) {
        return AttemptRules.asksForPractice(row.exam(), row.standing(), row.attempts());
    }

    private List<ExamStanding> standings(
            List<PublishedCourse> latest,
            List<CourseProgress> progress,
            List<AttemptRow> exams,
            List<Grant> granted,
            List<ExamCycle> levels,
            ExtraTime extra) {
        Map<String, PublishedCourse> begun = progress.stream()
                .map(CourseProgress::published)
                .collect(Collectors.toMap(version -> version.course().id(), Function.identity()));
        return latest.stream()
                .filter(version -> isOpen(version.course().id(), begun.keySet(), exams))
                .map(version -> begun.getOrDefault(version.course().id(), version))
                .flatMap(version -> version.course().exams().stream()
                        .map(exam -> standing(version, exam, exams, granted, levels, extra)))
                .toList();
    }

    /** Whether somebody may sit the exams of a course: of one that takes nobody new only who has begun it, or sat one of them before. */
    private boolean isOpen(String courseId, Set<String> begun, List<AttemptRow> made) {
        return begun.contains(courseId)
                || made.stream().anyMatch(attempt -> attempt.courseId().equals(courseId))
                || !retirements.isRetired(courseId);
    }

    public Optional<ExamStanding> find(Long employeeId, String courseId, String examId) {
        List<AttemptRow> made = attempts.of(employeeId, AttemptKind.EXAM);
        boolean begun = !retirements.isRetired(courseId)
                || enrolments.find(employeeId, courseId).isPresent();
        Optional<PublishedCourse> version =
                begun || isOpen(courseId, Set.of(), made) ? enrolments.version(employeeId, courseId) : Optional.empty();
        return version.flatMap(found -> found.course().exam(examId))
                .map(exam -> standing(
                        version.get(),
                        exam,
                        made,
                        grants.of(employeeId),
                        renewals.after(made, employeeId),
                        extra(employeeId)))
                .map(row -> practisedFirst(List.of(row)).get(0));
    }

    private ExtraTime extra(Long employeeId) {
        return accommodations.inForce(employeeId, LocalDate.ofInstant(clock.instant(), settings.zone()));
    }

    private ExamStanding standing(
            PublishedCourse version,
            Exam exam,
            List<AttemptRow> all,
            List<Grant> granted,
            List<ExamCycle> levels,
            ExtraTime extra) {
        List<AttemptRow> ofExam = all.stream()
                .filter(attempt -> attempt.courseId().equals(version.course().id())
                        && attempt.subjectId().equals(exam.id()))
                .toList();
        List<Grant> ofThis = granted.stream()
                .filter(grant -> grant.isFor(version.course().id(), exam.id()))
                .toList();
        List<ExamCycle> asking = levels.stream()
                .filter(level -> level.isOf(version.course().id(), exam.id()))
                .toList();
        ExamTerms asked = terms.of(version.course(), exam);
        return new ExamStanding(
                version, asked, AttemptRules.standing(asked, ofExam, ofThis, asking, clock.instant()), ofExam, extra);
    }
}
