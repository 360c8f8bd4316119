package org.stupeni.quiz.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;

/** How far people are in one course, measured by the version each of them is on; in three statements. */
@ApplicationScoped
@Transactional
class CohortLearning {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    /** What one person has done; versions are told by their number. */
    record Learned(
            Integer version,
            int lessonsRead,
            int lessons,
            int practicesDone,
            int practices,
            Instant startedAt,
            Instant activeAt,
            Instant completedAt) {

        static final Learned NOTHING = new Learned(null, 0, 0, 0, 0, null, null, null);

        /** @param active the last time anything was done, exams too */
        CohortState state(Instant active, Instant since) {
            if (startedAt == null) {
                return CohortState.NOT_BEGUN;
            }
            if (completedAt != null) {
                return CohortState.FINISHED;
            }
            return later(startedAt, active).isBefore(since) ? CohortState.STUCK : CohortState.UNDER_WAY;
        }
    }

    /** The steps of one enrolment. */
    private static final class Steps {
        private final Set<String> ids = new HashSet<>();
        private Instant last;
    }

    /** The later of two moments, either of which may be missing. */
    static Instant later(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    Map<Long, Learned> of(String courseId, List<Long> employeeIds) {
        Map<Long, Object[]> enrolments = new LinkedHashMap<>();
        entityManager
                .createQuery("""
                        select n.id, n.employeeId, n.courseVersionId, n.startedAt, n.completedAt from Enrolment n
                        where n.courseId = :course and n.employeeId in :ids
                        """, Object[].class)
                .setParameter("course", courseId)
                .setParameter("ids", employeeIds)
                .getResultStream()
                .forEach(row -> enrolments.put((Long) row[0], row));
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        Map<Long, Steps> read =
                steps("select p.enrolmentId, p.lessonId, p.readAt from LessonProgress p", enrolments.keySet());
        Map<Long, Steps> practised =
                steps("select p.enrolmentId, p.moduleId, p.finishedAt from PracticeProgress p", enrolments.keySet());
        Map<Long, Learned> byPerson = new HashMap<>();
        enrolments.forEach((id, row) -> byPerson.put(
                (Long) row[1],
                learned(row, read.getOrDefault(id, new Steps()), practised.getOrDefault(id, new Steps()))));
        return byPerson;
    }

    private Learned learned(Object[] row, Steps read, Steps practised) {
        PublishedCourse version = courses.version((Long) row[2]);
        Course course = version.course();
        List<String> lessons = course.lessons().map(lesson -> lesson.id()).toList();
        List<String> practices = course.modules().stream()
                .filter(module -> !module.practice().isEmpty())
                .map(module -> module.id())
                .toList();
        return new Learned(
                version.number(),
                (int) lessons.stream().filter(read.ids::contains).count(),
                lessons.size(),
                (int) practices.stream().filter(practised.ids::contains).count(),
                practices.size(),
                (Instant) row[3],
                later(read.last, practised.last),
                (Instant) row[4]);
    }

    private Map<Long, Steps> steps(String query, Set<Long> enrolments) {
        Map<Long, Steps> steps = new HashMap<>();
        entityManager
                .createQuery(query + " where p.enrolmentId in :ids", Object[].class)
                .setParameter("ids", enrolments)
                .getResultStream()
                .forEach(row -> {
                    Steps of = steps.computeIfAbsent((Long) row[0], id -> new Steps());
                    of.ids.add((String) row[1]);
                    of.last = later(of.last, (Instant) row[2]);
                });
        return steps;
    }
}
