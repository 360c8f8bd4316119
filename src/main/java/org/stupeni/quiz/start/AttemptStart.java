package org.stupeni.quiz.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.retire.Retirements;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.accommodation.Accommodations;
import org.stupeni.identity.accommodation.ExtraTime;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptHappened;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.Deadlines;
import org.stupeni.quiz.attempt.Subject;
import org.stupeni.quiz.attempt.TimeLimit;
import org.stupeni.quiz.grant.Grants;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperDrawing;
import org.stupeni.quiz.paper.Seeds;
import org.stupeni.quiz.repair.WithdrawnQuestions;
import org.stupeni.quiz.start.Standing.Kind;
import org.stupeni.quiz.time.TimeLedger;

/** Makes one attempt, in a transaction of its own: where two are made at once, the unique marker of the open attempt fails the second one whole. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AttemptStart {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Attempts attempts;

    @Inject
    Enrolments enrolments;

    @Inject
    Retirements retirements;

    @Inject
    Frameworks frameworks;

    @Inject
    Accommodations accommodations;

    @Inject
    TimeLedger timeLedger;

    @Inject
    Grants grants;

    @Inject
    Renewals renewals;

    @Inject
    Terms terms;

    @Inject
    FreshQuestions freshQuestions;

    @Inject
    PracticeDue practiceDue;

    @Inject
    Settings settings;

    @Inject
    PaperCuts paperCuts;

    @Inject
    WithdrawnQuestions withdrawn;

    @Inject
    Clock clock;

    @Inject
    Event<AttemptHappened> happened;

    Optional<Long> exam(Long employeeId, String courseId, String examId) {
        Optional<PublishedCourse> pinned = enrolments.version(employeeId, courseId);
        Optional<Exam> exam = pinned.flatMap(version -> version.course().exam(examId));
        return exam.map(found -> exam(employeeId, pinned.get(), found));
    }

    private Long exam(Long employeeId, PublishedCourse version, Exam exam) {
        Instant now = clock.instant();
        String courseId = version.course().id();
        List<AttemptRow> before = attempts.of(employeeId, AttemptKind.EXAM, courseId, exam.id());
        ExamTerms asked = terms.of(version.course(), exam);
        if (before.isEmpty()
                && retirements.isRetired(courseId)
                && enrolments.find(employeeId, courseId).isEmpty()
                && attempts.of(employeeId, AttemptKind.EXAM).stream()
                        .noneMatch(attempt -> attempt.courseId().equals(courseId))) {
            throw new Refused("version_retire.closed_course");
        }
        Standing standing = AttemptRules.standing(
                asked,
                before,
                grants.of(employeeId).stream()
                        .filter(grant -> grant.isFor(courseId, exam.id()))
                        .toList(),
                renewals.after(before, employeeId).stream()
                        .filter(level -> level.isOf(courseId, exam.id()))
                        .toList(),
                now);
        if (standing.kind() == Kind.OPEN) {
            return standing.attemptId();
        }
        if (AttemptRules.asksForPractice(exam, standing, before)) {
            List<String> due =
                    practiceDue.after(List.of(standing.attemptId())).getOrDefault(standing.attemptId(), List.of());
            standing = AttemptRules.practiseFirst(standing, ExamStanding.offered(version, due));
        }
        AttemptRules.demandStart(standing);
        String seed = Seeds.next();
        ToIntFunction<String> levelOf = frameworks.current().framework().levels();
        Paper drawn = PaperDrawing.draw(
                exam,
                withdrawn.offered(version.course(), exam, levelOf),
                freshQuestions.seen(employeeId, courseId),
                levelOf,
                seed);
        Paper paper = paperCuts.promise(drawn, courseId, exam.id());
        Duration whole = Duration.ofMinutes(exam.minutes());
        Duration limit = Deadlines.limit(whole, now, asked.closesAt());
        Attempt attempt = Attempt.start(
                new Subject(AttemptKind.EXAM, courseId, version.versionId(), exam.id()),
                employeeId,
                before.size() + 1,
                seed,
                paper,
                now,
                new TimeLimit(limit, Duration.ofSeconds(exam.graceSeconds())));
        if (standing.grant() != null) {
            attempt.startsBy(standing.grant());
        }
        keep(attempt);
        ExtraTime extra = accommodations.inForce(employeeId, LocalDate.ofInstant(now, settings.zone()));
        timeLedger.begin(attempt, extra.on(whole).minus(whole));
        return attempt.id();
    }

    Optional<Long> practice(Long employeeId, String courseId, String moduleId) {
        Optional<PublishedCourse> pinned = enrolments.version(employeeId, courseId);
        Optional<CourseModule> module = pinned.map(PublishedCourse::course)
                .flatMap(course -> course.module(moduleId))
                .filter(found -> !found.practice().isEmpty());
        return module.map(found -> practice(employeeId, pinned.get(), found));
    }

    /** Practising begins the course, so that both stay on one version. */
    private Long practice(Long employeeId, PublishedCourse version, CourseModule module) {
        Course course = version.course();
        enrolments.enrol(employeeId, course.id());
        List<AttemptRow> before = attempts.of(employeeId, AttemptKind.PRACTICE, course.id(), module.id());
        Optional<AttemptRow> open =
                before.stream().filter(AttemptRow::isRunning).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        String seed = Seeds.next();
        return keep(Attempt.start(
                        new Subject(AttemptKind.PRACTICE, course.id(), version.versionId(), module.id()),
                        employeeId,
                        before.size() + 1,
                        seed,
                        PaperDrawing.practice(module, seed),
                        clock.instant(),
                        null))
                .id();
    }

    private Attempt keep(Attempt attempt) {
        entityManager.persist(attempt);
        entityManager.flush();
        happened.fire(AttemptHappened.started(attempt, clock.instant()));
        return attempt;
    }

    /** The attempt that won against the start that failed so; the failure itself if it was something else. */
    Optional<Long> openAfter(
            PersistenceException lost, AttemptKind kind, Long employeeId, String courseId, String subjectId) {
        return Optional.of(entityManager
                .createQuery("select a.id from Attempt a where a.openMarker = :marker", Long.class)
                .setParameter("marker", Attempt.openMarker(kind, employeeId, courseId, subjectId))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> lost));
    }
}
