package org.stupeni.enrolment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.course.Courses;

/** How far people are in what they have started: the lessons and practices that are done, beside the version they are of. */
@ApplicationScoped
@Transactional
class StepsDone {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    /** By person, each the course started last first; in two statements for any number of people. */
    Map<Long, List<CourseProgress>> ofPeople(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        Map<LearnerEnrolment, Set<String>> read = new LinkedHashMap<>();
        entityManager
                .createQuery("""
                    select new org.stupeni.enrolment.LearnerEnrolment(e.employeeId, e.id, e.courseVersionId, e.startedAt,
                        e.completedAt, e.openedLesson), l.lessonId
                    from Enrolment e left join LessonProgress l on l.enrolmentId = e.id
                    where e.employeeId in :ids order by e.startedAt desc, e.id
                    """, Object[].class)
                .setParameter("ids", employeeIds)
                .getResultStream()
                .forEach(row -> {
                    Set<String> lessons = read.computeIfAbsent((LearnerEnrolment) row[0], enrolment -> new HashSet<>());
                    if (row[1] != null) {
                        lessons.add((String) row[1]);
                    }
                });
        Map<Long, Set<String>> practised =
                practised(read.keySet().stream().map(LearnerEnrolment::id).toList());
        Map<Long, List<CourseProgress>> byPerson = new HashMap<>();
        read.forEach((row, lessons) -> byPerson.computeIfAbsent(row.employeeId(), id -> new ArrayList<>())
                .add(progress(row.enrolment(), lessons, practised)));
        return byPerson;
    }

    /** Of several enrolments, in two statements. */
    List<CourseProgress> of(List<EnrolmentRow> rows) {
        List<Long> ids = rows.stream().map(EnrolmentRow::id).toList();
        Map<Long, Set<String>> read =
                steps("select new org.stupeni.enrolment.StepRow(p.enrolmentId, p.lessonId) from LessonProgress p", ids);
        Map<Long, Set<String>> practised = practised(ids);
        return rows.stream()
                .map(row -> progress(row, read.getOrDefault(row.id(), Set.of()), practised))
                .toList();
    }

    private CourseProgress progress(EnrolmentRow row, Set<String> read, Map<Long, Set<String>> practised) {
        return new CourseProgress(
                courses.version(row.courseVersionId()),
                row.startedAt(),
                row.completedAt(),
                row.openedLesson(),
                read,
                practised.getOrDefault(row.id(), Set.of()));
    }

    private Map<Long, Set<String>> practised(List<Long> enrolments) {
        return steps(
                "select new org.stupeni.enrolment.StepRow(p.enrolmentId, p.moduleId) from PracticeProgress p",
                enrolments);
    }

    private Map<Long, Set<String>> steps(String query, List<Long> enrolments) {
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(query + " where p.enrolmentId in :ids", StepRow.class)
                .setParameter("ids", enrolments)
                .getResultStream()
                .collect(groupingBy(StepRow::enrolmentId, mapping(StepRow::step, toSet())));
    }
}
