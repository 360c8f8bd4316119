package org.stupeni.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Lesson;
import org.stupeni.course.retire.Retirements;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.accommodation.ExtraTime;
import org.stupeni.platform.web.ViewTexts;

/** The catalogue: every course, first those the learner is in the middle of, last those that are done. */
@Named
@RequestScoped
public class LearnCoursesPage {

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Retirements retirements;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private List<CourseRow> rows;

    public void load() {
        Framework framework = frameworks.current().framework();
        Map<String, CourseProgress> started = enrolments.of(me.getId()).stream()
                .collect(Collectors.toMap(progress -> progress.course().id(), Function.identity()));
        rows = courses.latest().stream()
                .filter(newest -> started.containsKey(newest.course().id())
                        || !retirements.isRetired(newest.course().id()))
                .map(newest -> started.getOrDefault(newest.course().id(), CourseProgress.none(newest)))
                .sorted(Comparator.comparing(CourseProgress::isCompleted)
                        .thenComparing(progress -> !progress.isStarted()))
                .map(progress -> row(progress, framework))
                .toList();
    }

    private CourseRow row(CourseProgress progress, Framework framework) {
        Course course = progress.course();
        List<ExamRow> exams = course.exams().stream()
                .map(exam -> ExamRow.of(course, exam, framework, ExtraTime.NONE, texts))
                .filter(ExamRow::counted)
                .toList();
        return new CourseRow(
                texts.in(course.title()),
                texts.in(course.summary()),
                CoursePlaces.course(course.id()),
                course.minutes(),
                course.modules().size(),
                progress,
                framework
                        .competency(course.competency())
                        .map(Competency::title)
                        .map(texts::in)
                        .orElse(""),
                exams,
                progress.isStarted()
                        ? progress.next().map(Lesson::title).map(texts::in).orElse(null)
                        : null);
    }

    public List<CourseRow> getRows() {
        return rows;
    }
}
