package org.stupeni.enrolment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.stupeni.platform.Settings;

/** Courses that are completed stay completed. */
@ApplicationScoped
@Transactional
public class CompletedCourses implements Achievements {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Override
    public List<Achieved> of(Collection<Subject> subjects, Long employeeId) {
        List<String> courses = subjects.stream()
                .filter(subject -> subject.kind() == Subject.Kind.COURSE)
                .map(Subject::courseId)
                .distinct()
                .toList();
        if (courses.isEmpty()) {
            return List.of();
        }
        TypedQuery<CompletedCourse> query = entityManager.createQuery(
                "select new org.stupeni.enrolment.assignment.CompletedCourse(e.employeeId, e.courseId, e.completedAt) from Enrolment e"
                        + " where e.courseId in :courses and e.completedAt is not null"
                        + (employeeId == null ? "" : " and e.employeeId = :employee"),
                CompletedCourse.class);
        query.setParameter("courses", courses);
        if (employeeId != null) {
            query.setParameter("employee", employeeId);
        }
        return query.getResultStream()
                .map(one -> new Achieved(
                        one.employeeId(),
                        Subject.course(one.courseId()),
                        LocalDate.ofInstant(one.completedAt(), settings.zone()),
                        null))
                .toList();
    }
}
