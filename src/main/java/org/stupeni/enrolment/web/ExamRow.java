package org.stupeni.enrolment.web;

import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.framework.Framework;
import org.stupeni.identity.accommodation.ExtraTime;
import org.stupeni.platform.web.ViewTexts;

/**
 * An exam of a course: where it starts and what it counts for.
 *
 * @param counted whether the rule of its level counts it
 * @param minutes how many this learner has for it
 */
public record ExamRow(
        String title, String address, int level, String levelName, boolean counted, int questions, long minutes) {

    static ExamRow of(Course course, Exam exam, Framework framework, ExtraTime extra, ViewTexts texts) {
        return new ExamRow(
                texts.in(exam.title()),
                CoursePlaces.exam(course.id(), exam.id()),
                exam.level(),
                texts.in(framework.nameOf(exam.level())),
                framework.countsFor(exam.level(), course.id(), exam.id()),
                exam.questions(),
                extra.minutes(exam.minutes()));
    }
}
