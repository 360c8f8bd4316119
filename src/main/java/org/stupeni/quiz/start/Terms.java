package org.stupeni.quiz.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Indicator;
import org.stupeni.platform.Settings;

/**
 * Knows the terms of exams: what their documents say, and what the framework in force asks beside it.
 *
 * <p>The day an exam closes is that of the course's newest version, whatever version a person is on: it is no content, and an exam that was prolonged is
 * prolonged for everybody.
 */
@ApplicationScoped
public class Terms {

    @Inject
    Courses courses;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    public ExamTerms of(Course course, Exam exam) {
        Framework framework = frameworks.current().framework();
        OptionalInt months = framework.monthsAsked(course.id(), exam.id());
        return new ExamTerms(
                exam,
                framework.countsFor(exam.level(), course.id(), exam.id()),
                framework.shareAsked(course.competency(), exam.level(), course.id(), exam.id()),
                framework
                        .level(course.competency(), exam.level())
                        .map(level ->
                                level.indicators().stream().map(Indicator::id).collect(Collectors.toSet()))
                        .orElse(Set.of()),
                framework
                        .secondEvidence(course.competency(), exam.level(), course.id(), exam.id())
                        .isPresent(),
                closesAt(course, exam),
                months.isPresent() ? months.getAsInt() : null,
                settings.zone());
    }

    private Instant closesAt(Course course, Exam exam) {
        LocalDate day = courses.latest(course.id())
                .flatMap(newest -> newest.course().exam(exam.id()))
                .orElse(exam)
                .closes();
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(settings.zone()).toInstant();
    }
}
