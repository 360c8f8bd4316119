package org.stupeni.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.course.Lesson;
import org.stupeni.course.retire.Retirements;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.VersionMoves;
import org.stupeni.enrolment.WhatChanged;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.web.HeldFirst;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.accommodation.Accommodations;
import org.stupeni.identity.accommodation.ExtraTime;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What one course is for, what it consists of, how far the learner is and where to go on. */
@Named
@RequestScoped
public class LearnCoursePage {

    @Inject
    Enrolments enrolments;

    @Inject
    VersionMoves moves;

    @Inject
    Retirements retirements;

    @Inject
    Frameworks frameworks;

    @Inject
    Accommodations accommodations;

    @Inject
    HeldFirst heldFirst;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    private String id;
    private CourseProgress progress;
    private WhatChanged changed;
    private List<ModuleRow> modules;
    private List<ExamRow> exams;
    private String competency;

    public void load() {
        progress = enrolments.progress(me.getId(), id).orElse(null);
        if (progress == null) {
            Faces.responseSendError(404, "");
            return;
        }
        changed = progress.isStarted() ? moves.unseen(me.getId(), progress).orElse(null) : null;
        Course course = progress.course();
        Framework framework = frameworks.current().framework();
        modules = course.modules().stream()
                .map(module -> ModuleRow.of(progress, module, null, texts))
                .toList();
        competency = framework
                .competency(course.competency())
                .map(Competency::title)
                .map(texts::in)
                .orElse("");
        ExtraTime extra = accommodations.inForce(me.getId(), accommodations.today());
        exams = course.exams().stream()
                .map(exam -> ExamRow.of(course, exam, framework, extra, texts))
                .toList();
    }

    /** Whether the course takes nobody new, and the reader is not in it. */
    public boolean isClosed() {
        return !progress.isStarted() && retirements.isRetired(id);
    }

    /** What is another since the learner looked last, or null. */
    public WhatChanged getChanged() {
        return changed;
    }

    public String getTitle() {
        return texts.in(progress.course().title());
    }

    public String getSummary() {
        return texts.in(progress.course().summary());
    }

    public String getPurposeHtml() {
        return texts.html(progress.course().purpose());
    }

    public CourseProgress getProgress() {
        return progress;
    }

    public int getMinutes() {
        return progress.course().minutes();
    }

    public LocalDate getPublishedOn() {
        return progress.published().publishedAt().atZone(viewer.getZone()).toLocalDate();
    }

    /** The title of the lesson to go on with, or null. */
    public String getNextTitle() {
        return progress.next().map(Lesson::title).map(texts::in).orElse(null);
    }

    public String getNextAddress() {
        return progress.next()
                .map(lesson -> CoursePlaces.lesson(id, lesson.id()))
                .orElse(null);
    }

    /** Where the practice quiz is that waits when all lessons are read, or null. */
    public String getNextPracticeAddress() {
        return progress.nextPractice()
                .map(module -> CoursePlaces.practice(id, module.id()))
                .orElse(null);
    }

    /** What comes before the lowest level of the course's exams, in words; empty where nothing does. */
    public String getFirst() {
        return getLowest() == 0 ? "" : heldFirst.of(progress.course().competency(), getLowest());
    }

    /** The lowest level of the course's exams, 0 where there are none. */
    public int getLowest() {
        return progress.course().exams().stream().mapToInt(Exam::level).min().orElse(0);
    }

    public List<ModuleRow> getModules() {
        return modules;
    }

    /** Whether any of its exams brings somebody nearer to a level. */
    public boolean isCounting() {
        return exams.stream().anyMatch(ExamRow::counted);
    }

    public List<ExamRow> getExams() {
        return exams;
    }

    /** The title of the competency the course develops. */
    public String getCompetency() {
        return competency;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
