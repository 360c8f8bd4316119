package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.framework.Framework;
import org.stupeni.platform.LocalText;

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

    /** How the courses and exams of today are called, beside what the framework names. */
    Titles titles(Framework framework) {
        Map<String, LocalText> titles = new HashMap<>();
        Map<String, Integer> levels = new HashMap<>();
        for (PublishedCourse published : courses.latest()) {
            Course course = published.course();
            titles.put(course.id(), course.title());
            course.exams().forEach(exam -> levels.put(Sources.exam(course.id(), exam.id()), exam.level()));
        }
        return new Titles(framework, titles, levels);
    }
}
