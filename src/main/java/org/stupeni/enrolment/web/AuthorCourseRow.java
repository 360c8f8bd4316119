package org.stupeni.enrolment.web;

import java.util.List;
import org.stupeni.course.Course;
import org.stupeni.course.PublishedCourse;
import org.stupeni.enrolment.LearnersRow;

/**
 * A course as its trainer sees it in the list.
 *
 * @param started how many people are in it, on whatever version
 * @param completed how many of them have completed it
 * @param onOlder how many are on an older version
 */
public record AuthorCourseRow(PublishedCourse published, long started, long completed, long onOlder) {

    static AuthorCourseRow of(PublishedCourse newest, List<LearnersRow> learners) {
        List<LearnersRow> own = learners.stream()
                .filter(row -> row.courseId().equals(newest.course().id()))
                .toList();
        return new AuthorCourseRow(
                newest,
                own.stream().mapToLong(LearnersRow::started).sum(),
                own.stream().mapToLong(LearnersRow::completed).sum(),
                own.stream()
                        .filter(row -> row.versionId() != newest.versionId())
                        .mapToLong(LearnersRow::started)
                        .sum());
    }

    public Course course() {
        return published.course();
    }

    public long lessons() {
        return course().lessons().count();
    }

    public long questions() {
        return course().questions().count();
    }
}
