package org.stupeni.enrolment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.retire.Retirements;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Texts;

/** What there is to assign today, and how it is called. */
@ApplicationScoped
public class Subjects {

    @Inject
    Courses courses;

    @Inject
    Retirements retirements;

    @Inject
    Frameworks frameworks;

    /** Courses that take new learners, then their exams, then levels from 2 on: everybody has the first. */
    public List<Subject> all() {
        List<PublishedCourse> latest = courses.latest().stream()
                .filter(version -> !retirements.isRetired(version.course().id()))
                .toList();
        List<Subject> all = new ArrayList<>();
        latest.forEach(version -> all.add(Subject.course(version.course().id())));
        latest.forEach(version -> version.course()
                .exams()
                .forEach(exam -> all.add(Subject.exam(version.course().id(), exam.id()))));
        frameworks
                .current()
                .framework()
                .competencies()
                .forEach(competency -> competency.levels().stream()
                        .filter(level -> level.level() > Framework.LOWEST)
                        .forEach(level -> all.add(Subject.level(competency.id(), level.level()))));
        return all;
    }

    public boolean isThere(Subject subject) {
        return all().contains(subject);
    }

    /** Its name in a list; its ids where there is no such thing any more. */
    public LocalText title(Subject subject) {
        return switch (subject.kind()) {
            case COURSE ->
                courses.latest(subject.courseId())
                        .map(version -> version.course().title())
                        .orElseGet(() -> both(language -> subject.courseId()));
            case EXAM ->
                courses.latest(subject.courseId())
                        .map(version -> exam(subject, version))
                        .orElseGet(() -> both(language -> subject.courseId() + "/" + subject.examId()));
            case LEVEL -> {
                LocalText competency = frameworks
                        .current()
                        .framework()
                        .competency(subject.competency())
                        .map(found -> found.title())
                        .orElseGet(() -> both(language -> subject.competency()));
                yield both(language -> Texts.of(
                        language, "enrolment_subject.level", competency.in(language.locale()), subject.level()));
            }
        };
    }

    private static LocalText exam(Subject subject, PublishedCourse version) {
        LocalText course = version.course().title();
        LocalText exam = version.course()
                .exam(subject.examId())
                .map(Exam::title)
                .orElseGet(() -> both(language -> subject.examId()));
        return both(language ->
                Texts.of(language, "enrolment_subject.exam", course.in(language.locale()), exam.in(language.locale())));
    }

    private static LocalText both(Function<Language, String> words) {
        return new LocalText(words.apply(Language.RU), words.apply(Language.EN));
    }
}
