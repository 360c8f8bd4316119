package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;

/** What can be learnt and sat in the portal today, from the newest version of every course. */
@ApplicationScoped
class CourseSources {

    @Inject
    Courses courses;

    Sources current() {
        Set<String> ids = new HashSet<>();
        Set<String> exams = new HashSet<>();
        for (PublishedCourse published : courses.latest()) {
            Course course = published.course();
            ids.add(course.id());
            course.exams().forEach(exam -> exams.add(Sources.exam(course.id(), exam.id())));
        }
        return new Sources(ids, exams);
    }
}
