package org.stupeni.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Lesson;
import org.stupeni.course.LessonHtml;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.web.Viewer;

/** A lesson as a learner sees it, for its trainer: reading it here leaves no progress. */
@Named
@RequestScoped
public class AuthorLessonPage {

    @Inject
    AskedVersion askedVersion;

    @Inject
    LessonHtml lessonHtml;

    @Inject
    Viewer viewer;

    private String course;
    private String version;
    private String id;
    private PublishedCourse published;
    private Lesson lesson;

    public void load() {
        published = askedVersion.find(course, version).orElse(null);
        lesson = published == null ? null : published.course().lesson(id).orElse(null);
        if (lesson == null) {
            Faces.responseSendError(404, "");
        }
    }

    public PublishedCourse getPublished() {
        return published;
    }

    public Lesson getLesson() {
        return lesson;
    }

    public CourseModule getModule() {
        return published.course().moduleOf(id).orElseThrow();
    }

    public String getHtml() {
        return lessonHtml.of(published, lesson, viewer.getLanguage());
    }

    /** The lesson before this one, or null. */
    public Lesson getBefore() {
        return neighbour(-1);
    }

    /** The lesson after this one, or null. */
    public Lesson getAfter() {
        return neighbour(1);
    }

    private Lesson neighbour(int step) {
        Course whole = published.course();
        List<Lesson> lessons = whole.lessons().toList();
        int place = lessons.indexOf(lesson) + step;
        return place < 0 || place == lessons.size() ? null : lessons.get(place);
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
