package org.stupeni.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Settings;

/** Knows the terms of exams: what their documents say, and what the framework in force asks beside it. */
@ApplicationScoped
public class Terms {

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    public ExamTerms of(Course course, Exam exam) {
        int share =
                frameworks.current().framework().shareAsked(course.competency(), exam.level(), course.id(), exam.id());
        return new ExamTerms(exam, share, settings.zone());
    }
}
