package org.stupeni.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.retire.Retirements;
import org.stupeni.platform.Refused;

/** Who learns what and how far: enrols, keeps progress by stable ids, and tells when a course is completed. */
@ApplicationScoped
@Transactional
public class Enrolments {

    private static final String ROWS = """
            select new org.stupeni.enrolment.EnrolmentRow(e.id, e.courseVersionId, e.startedAt, e.completedAt, e.openedLesson)
            from Enrolment e where e.employeeId = :employee
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Courses courses;

    @Inject
    Starts starts;

    @Inject
    StepsDone steps;

    @Inject
    Retirements retirements;

    @Inject
    Completion completion;

    @Inject
    VersionMoves moves;

    @Inject
    Event<ModuleDone> moduleDone;

    /**
     * Starts the course in its newest version; nothing changes for who has started already.
     *
     * @throws NoSuchElementException if there is no such course
     * @throws Refused if it takes nobody new any more
     */
    public void enrol(Long employeeId, String courseId) {
        if (row(employeeId, courseId).isPresent()) {
            return;
        }
        if (retirements.isRetired(courseId)) {
            throw new Refused("version_retire.closed_course");
        }
        PublishedCourse newest =
                courses.latest(courseId).orElseThrow(() -> new NoSuchElementException("No course " + courseId));
        try {
            starts.start(employeeId, courseId, newest.versionId(), clock.instant());
        } catch (PersistenceException e) {
            if (row(employeeId, courseId).isEmpty()) {
                throw e;
            }
        }
    }

    /** How far the employee is in a course that was started. */
    public Optional<CourseProgress> find(Long employeeId, String courseId) {
        return steps.of(row(employeeId, courseId).stream().toList()).stream().findFirst();
    }

    /** How far the employee is; before the start, the newest version without progress; nothing if there is no such course. */
    public Optional<CourseProgress> progress(Long employeeId, String courseId) {
        return find(employeeId, courseId).or(() -> courses.latest(courseId).map(CourseProgress::none));
    }

    /** The version of the course that the employee is on; before the start, the newest; nothing if there is no such course. */
    public Optional<PublishedCourse> version(Long employeeId, String courseId) {
        return row(employeeId, courseId)
                .map(row -> courses.version(row.courseVersionId()))
                .or(() -> courses.latest(courseId));
    }

    /** The courses the employee has started, the one started last first. */
    public List<CourseProgress> of(Long employeeId) {
        return of(List.of(employeeId)).getOrDefault(employeeId, List.of());
    }

    /** The courses these people have started, by person, each the one started last first; in two statements for any number of people. */
    public Map<Long, List<CourseProgress>> of(Collection<Long> employeeIds) {
        return steps.ofPeople(employeeIds);
    }

    /** How many people are on each version of each course. */
    public List<LearnersRow> learners() {
        return entityManager
                .createQuery(
                        "select new org.stupeni.enrolment.LearnersRow(e.courseId, e.courseVersionId, count(e), count(e.completedAt))"
                                + " from Enrolment e group by e.courseId, e.courseVersionId",
                        LearnersRow.class)
                .getResultList();
    }

    /**
     * Remembers the lesson to go on with, and starts the course if it was not started.
     *
     * @throws NoSuchElementException if the version of the course that the employee is on has no such lesson
     */
    public void lessonOpened(Long employeeId, String courseId, String lessonId) {
        started(employeeId, courseId, course -> course.lesson(lessonId).isPresent())
                .ifPresent(enrolment -> enrolment.open(lessonId));
    }

    /**
     * Records that the employee has read a lesson; the second time changes nothing. Starts the course if it was not started.
     *
     * @throws NoSuchElementException if the version of the course that the employee is on has no such lesson
     */
    public void lessonRead(Long employeeId, String courseId, String lessonId) {
        started(employeeId, courseId, course -> course.lesson(lessonId).isPresent())
                .ifPresent(enrolment -> {
                    CourseProgress before = progress(enrolment);
                    if (!before.lessonsRead().contains(lessonId)) {
                        LessonProgress done = new LessonProgress(enrolment.id(), lessonId, clock.instant());
                        step(enrolment, done, before, before.reading(lessonId));
                    }
                });
    }

    /**
     * Records that the employee has finished the practice quiz of a module; the second time changes nothing. Starts the course if it was not started.
     *
     * @throws NoSuchElementException if the version of the course that the employee is on has no such module
     */
    public void practiceFinished(Long employeeId, String courseId, String moduleId) {
        started(employeeId, courseId, course -> course.module(moduleId).isPresent())
                .ifPresent(enrolment -> {
                    CourseProgress before = progress(enrolment);
                    if (!before.practicesFinished().contains(moduleId)) {
                        PracticeProgress done = new PracticeProgress(enrolment.id(), moduleId, clock.instant());
                        step(enrolment, done, before, before.practising(moduleId));
                    }
                });
    }

    private void step(Enrolment enrolment, Object done, CourseProgress before, CourseProgress after) {
        entityManager.persist(done);
        after.course().modules().stream()
                .filter(module -> after.isDone(module) && !before.isDone(module))
                .forEach(module -> moduleDone.fire(new ModuleDone(
                        enrolment.employeeId(),
                        enrolment.courseId(),
                        enrolment.courseVersionId(),
                        module.id(),
                        clock.instant())));
        completion.completeWhereAllDone(List.of(enrolment));
        moves.afterStep(enrolment);
    }

    /**
     * The enrolment, begun if need be, with its row locked: two last steps at the same moment must see each other, or none would complete the course.
     *
     * @return nothing where the version that the employee came from had what is asked for and the present one has it no more: then there is nothing to keep
     * @throws NoSuchElementException if there is no such course, or its version that the employee is on lacks what is asked for
     */
    private Optional<Enrolment> started(Long employeeId, String courseId, Predicate<Course> has) {
        Optional<Course> course = progress(employeeId, courseId).map(CourseProgress::course);
        if (course.filter(has).isEmpty()) {
            if (moves.wasOn(employeeId, courseId, has)) {
                return Optional.empty();
            }
            throw new NoSuchElementException("No such course, lesson or module: " + courseId);
        }
        enrol(employeeId, courseId);
        Long id = row(employeeId, courseId).orElseThrow().id();
        return Optional.of(entityManager.find(Enrolment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private CourseProgress progress(Enrolment enrolment) {
        return steps.of(List.of(enrolment.row())).get(0);
    }

    private Optional<EnrolmentRow> row(Long employeeId, String courseId) {
        return entityManager
                .createQuery(ROWS + " and e.courseId = :course", EnrolmentRow.class)
                .setParameter("employee", employeeId)
                .setParameter("course", courseId)
                .getResultStream()
                .findFirst();
    }
}
