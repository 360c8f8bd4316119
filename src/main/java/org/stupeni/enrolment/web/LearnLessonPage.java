package org.stupeni.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.stupeni.course.Lesson;
import org.stupeni.course.LessonHtml;
import org.stupeni.course.retire.Retirements;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** One lesson to read, in the version of the course the reader is on. */
@Named
@RequestScoped
public class LearnLessonPage {

    @Inject
    Enrolments enrolments;

    @Inject
    Retirements retirements;

    @Inject
    LessonHtml lessonHtml;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    private String course;
    private String id;
    private CourseProgress progress;
    private Lesson lesson;
    private ModuleRow module;
    private CoursePlace before;
    private CoursePlace after;

    public void load() {
        progress = enrolments.progress(me.getId(), course).orElse(null);
        boolean open = progress != null && (progress.isStarted() || !retirements.isRetired(course));
        lesson = open ? progress.course().lesson(id).orElse(null) : null;
        if (lesson == null) {
            Faces.responseSendError(404, "");
            return;
        }
        module = ModuleRow.of(progress, progress.course().moduleOf(id).orElseThrow(), id, texts);
        CoursePlaces places = CoursePlaces.of(progress.course());
        before = places.before(id).orElse(null);
        after = places.after(id, progress);
    }

    public String getTitle() {
        return texts.in(lesson.title());
    }

    public String getCourseTitle() {
        return texts.in(progress.course().title());
    }

    public String getHtml() {
        return lessonHtml.of(progress.published(), lesson, viewer.getLanguage());
    }

    public int getMinutes() {
        return lesson.minutes();
    }

    public int getVersion() {
        return progress.published().number();
    }

    public LocalDate getPublishedOn() {
        return progress.published().publishedAt().atZone(viewer.getZone()).toLocalDate();
    }

    public boolean isRead() {
        return progress.isRead(lesson);
    }

    public ModuleRow getModule() {
        return module;
    }

    /** The place of the lesson in its module, from 1. */
    public int getNumber() {
        int number = 1;
        for (LessonRow row : module.lessons()) {
            if (row.current()) {
                return number;
            }
            number++;
        }
        return number;
    }

    /** The page before this one, or null. */
    public CoursePlace getBefore() {
        return before;
    }

    public CoursePlace getAfter() {
        return after;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
