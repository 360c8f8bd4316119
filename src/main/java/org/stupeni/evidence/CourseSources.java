package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.LocalText;

/** What can be learnt and sat in the portal, from the newest version of every course; of a past day from what was the newest then. */
@ApplicationScoped
public class CourseSources {

    @Inject
    Courses courses;

    @Inject
    Frameworks frameworks;

    public Sources current() {
        return sources(courses.latest());
    }

    /** What there was at the end of a day, or is so far where the day is not over. */
    public Sources on(LocalDate day) {
        return sources(publishedOn(day));
    }

    private List<PublishedCourse> publishedOn(LocalDate day) {
        return day.isBefore(frameworks.today()) ? courses.latestOn(day) : courses.latest();
    }

    private static Sources sources(List<PublishedCourse> versions) {
        Set<String> ids = new HashSet<>();
        Set<String> exams = new HashSet<>();
        for (PublishedCourse published : versions) {
            Course course = published.course();
            ids.add(course.id());
            course.exams().forEach(exam -> exams.add(Sources.exam(course.id(), exam.id())));
        }
        return new Sources(ids, exams);
    }

    /** How the courses and exams of today are called, beside what the framework names. */
    public Titles titles(Framework framework) {
        return titles(framework, courses.latest());
    }

    /** How they were called at the end of a day. */
    public Titles titles(Framework framework, LocalDate day) {
        return titles(framework, publishedOn(day));
    }

    private static Titles titles(Framework framework, List<PublishedCourse> versions) {
        Map<String, LocalText> titles = new HashMap<>();
        Map<String, Integer> levels = new HashMap<>();
        for (PublishedCourse published : versions) {
            Course course = published.course();
            titles.put(course.id(), course.title());
            course.exams().forEach(exam -> levels.put(Sources.exam(course.id(), exam.id()), exam.level()));
        }
        return new Titles(framework, titles, levels);
    }
}
