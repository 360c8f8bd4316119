package org.stupeni.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;

/**
 * Brings learners from one version of a course to the next, when whoever published it has said they should come.
 *
 * <p>What somebody has read stays read, by the stable ids of lessons. Attempts are pinned to their own version and know nothing of this; and who sits an exam stays
 * where they are until it is graded, so that the pages around the exam speak of the same course.
 */
@ApplicationScoped
@Transactional
public class VersionMoves {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    StepsDone steps;

    @Inject
    Completion completion;

    @Inject
    Instance<Sitting> sitting;

    @Inject
    Clock clock;

    @Inject
    Event<LearnersMoveDecided> decided;

    @Inject
    Event<LearnersMoved> moved;

    /** Keeps what is decided about those who are in the course, and moves at once whoever can be. */
    public void decide(PublishedCourse version, MovePolicy policy, Long by) {
        Instant now = clock.instant();
        entityManager.persist(new VersionMove(version.versionId(), policy, by, now));
        decided.fire(new LearnersMoveDecided(by, version.versionId(), now));
        if (policy == MovePolicy.KEEP) {
            return;
        }
        Set<Long> busy = sitting(version.course().id());
        List<Enrolment> all = entityManager
                .createQuery(
                        "select e from Enrolment e where e.courseId = :course and e.courseVersionId <> :version",
                        Enrolment.class)
                .setParameter("course", version.course().id())
                .setParameter("version", version.versionId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(enrolment -> !busy.contains(enrolment.employeeId()))
                .toList();
        move(policy == MovePolicy.NOW ? all : betweenLessons(all), version);
    }

    private List<Enrolment> betweenLessons(List<Enrolment> all) {
        List<CourseProgress> progress =
                steps.of(all.stream().map(Enrolment::row).toList());
        List<Enrolment> free = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!hasBegunALesson(progress.get(i))) {
                free.add(all.get(i));
            }
        }
        return free;
    }

    private static boolean hasBegunALesson(CourseProgress progress) {
        return !progress.isCompleted()
                && progress.course()
                        .lesson(progress.openedLesson())
                        .filter(lesson -> !progress.isRead(lesson))
                        .isPresent();
    }

    private Set<Long> sitting(String courseId) {
        Set<Long> busy = new HashSet<>();
        sitting.forEach(room -> busy.addAll(room.of(courseId)));
        return busy;
    }

    private void move(List<Enrolment> enrolments, PublishedCourse to) {
        Instant now = clock.instant();
        Map<Long, Boolean> visible = new HashMap<>();
        List<Long> told = new ArrayList<>();
        for (Enrolment enrolment : enrolments) {
            long from = enrolment.courseVersionId();
            boolean other = visible.computeIfAbsent(
                    from,
                    id -> !LessonChange.between(courses.version(id).course(), to.course())
                            .isEmpty());
            entityManager.persist(new EnrolmentMove(enrolment.id(), from, to.versionId(), other, now));
            enrolment.movesTo(to.versionId());
            if (other) {
                told.add(enrolment.employeeId());
            }
        }
        completion.completeWhereAllDone(enrolments);
        if (!told.isEmpty()) {
            moved.fire(new LearnersMoved(to.course().id(), to.versionId(), told, now));
        }
    }

    /** A learner has finished a lesson or a practice quiz: whoever waited for that gets the new version. The row of the enrolment is locked. */
    void afterStep(Enrolment enrolment) {
        due(enrolment)
                .filter(version -> !sitting(enrolment.courseId()).contains(enrolment.employeeId()))
                .ifPresent(version -> move(List.of(enrolment), version));
    }

    /** An exam of the course is graded: whoever waited for that gets the new version, unless a lesson is begun that comes first. */
    public void afterExam(Long employeeId, String courseId) {
        enrolment(employeeId, courseId)
                .ifPresent(enrolment -> due(enrolment)
                        .filter(version -> !sitting(courseId).contains(employeeId))
                        .filter(version -> policy(version) == MovePolicy.NOW
                                || !betweenLessons(List.of(enrolment)).isEmpty())
                        .ifPresent(version -> move(List.of(enrolment), version)));
    }

    private Optional<Enrolment> enrolment(Long employeeId, String courseId) {
        return entityManager
                .createQuery(
                        "select e from Enrolment e where e.employeeId = :employee and e.courseId = :course",
                        Enrolment.class)
                .setParameter("employee", employeeId)
                .setParameter("course", courseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The newest version that a learner is to get and does not have. */
    private Optional<PublishedCourse> due(Enrolment enrolment) {
        int own = courses.version(enrolment.courseVersionId()).number();
        return entityManager
                .createQuery("""
                        select v.id from VersionMove m, CourseVersion v where v.id = m.courseVersionId and v.courseId = :course
                        and v.number > :own and m.policy <> :keep order by v.number desc
                        """, Long.class)
                .setParameter("course", enrolment.courseId())
                .setParameter("own", own)
                .setParameter("keep", MovePolicy.KEEP)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(courses::version);
    }

    private MovePolicy policy(PublishedCourse version) {
        return policies(version.course().id()).get(version.versionId());
    }

    /** What was decided last with the versions of a course, by their ids; a version that is not there is for new learners only. */
    public Map<Long, MovePolicy> policies(String courseId) {
        Map<Long, MovePolicy> policies = new HashMap<>();
        entityManager
                .createQuery(
                        "select v.id, m.policy from VersionMove m, CourseVersion v where v.id = m.courseVersionId and v.courseId = :course order by m.id",
                        Object[].class)
                .setParameter("course", courseId)
                .getResultStream()
                .forEach(row -> policies.put((Long) row[0], (MovePolicy) row[1]));
        return policies;
    }

    /** Whether a learner was on another version of the course before that had this: a page of it may still be open. */
    boolean wasOn(Long employeeId, String courseId, Predicate<Course> has) {
        return entityManager
                .createQuery("""
                        select distinct m.fromVersionId from EnrolmentMove m, Enrolment e
                        where e.id = m.enrolmentId and e.employeeId = :employee and e.courseId = :course
                        """, Long.class)
                .setParameter("employee", employeeId)
                .setParameter("course", courseId)
                .getResultStream()
                .map(courses::version)
                .map(PublishedCourse::course)
                .anyMatch(has);
    }

    /** What is another for a learner since the learner last said to have seen it; nothing where nothing is. */
    public Optional<WhatChanged> unseen(Long employeeId, CourseProgress progress) {
        List<Long> from = entityManager
                .createQuery("""
                        select m.fromVersionId from EnrolmentMove m, Enrolment e
                        where e.id = m.enrolmentId and e.employeeId = :employee and e.courseId = :course and m.seenAt is null
                        order by m.movedAt, m.id
                        """, Long.class)
                .setParameter("employee", employeeId)
                .setParameter("course", progress.course().id())
                .setMaxResults(1)
                .getResultList();
        return from.stream()
                .findFirst()
                .map(courses::version)
                .map(before -> new WhatChanged(
                        progress.published().number(), LessonChange.between(before.course(), progress.course())))
                .filter(changed -> !changed.lessons().isEmpty());
    }

    /** The learner has seen what changed; the second time changes nothing. */
    public void seen(Long employeeId, String courseId) {
        entityManager
                .createQuery("update EnrolmentMove m set m.seenAt = :now where m.seenAt is null and m.enrolmentId in"
                        + " (select e.id from Enrolment e where e.employeeId = :employee and e.courseId = :course)")
                .setParameter("now", clock.instant())
                .setParameter("employee", employeeId)
                .setParameter("course", courseId)
                .executeUpdate();
    }

    /**
     * Whom a course that is not published yet would find, version by version, the newest first.
     *
     * @param learners how many people are on each version of each course
     */
    public List<MoveImpact> impact(Course next, List<LearnersRow> learners) {
        return learners.stream()
                .filter(row -> row.courseId().equals(next.id()))
                .map(row -> {
                    PublishedCourse version = courses.version(row.versionId());
                    return new MoveImpact(
                            version.number(),
                            row.versionId(),
                            row.started(),
                            row.completed(),
                            LessonChange.between(version.course(), next));
                })
                .sorted(Comparator.comparingInt(MoveImpact::number).reversed())
                .toList();
    }
}
