package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.enrolment.LearnersMoved;

/** Tells learners that lessons of their course are new or other. */
@ApplicationScoped
@Transactional
class CourseNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    void tell(@Observes LearnersMoved moved) {
        Course course = courses.version(moved.versionId()).course();
        NoteDetails details = new NoteDetails(null, course.title(), 0, null, null, null, null, moved.courseId(), null);
        moved.employeeIds()
                .forEach(reader ->
                        entityManager.persist(new Note(reader, Note.Kind.COURSE_CHANGED, details, moved.when())));
    }
}
