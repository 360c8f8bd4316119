package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.web.AskedVersion;

/** A sample paper of an exam or a practice quiz of a published course as a learner would meet it, for the trainer. */
@Named
@RequestScoped
public class AuthorPreviewPage {

    @Inject
    AskedVersion askedVersion;

    @Inject
    SamplePapers papers;

    private String course;
    private String version;
    private String exam;
    private String module;
    private String seed;
    private String keys;

    private PublishedCourse published;
    private SamplePaper sample;

    public void load() {
        published = askedVersion.find(course, version).orElse(null);
        sample = published == null ? null : draw(published.course());
        if (sample == null) {
            Faces.responseSendError(404, "");
        }
    }

    private SamplePaper draw(Course whole) {
        boolean keyed = "yes".equals(keys);
        return papers.ofExam(whole, exam, seed, keyed)
                .or(() -> papers.ofPractice(whole, module, seed, keyed))
                .orElse(null);
    }

    public PublishedCourse getPublished() {
        return published;
    }

    public SamplePaper getSample() {
        return sample;
    }

    /** The address of another paper. */
    public String getOther() {
        return "/author/preview?course=" + published.course().id() + "&version=" + published.number()
                + (sample.isOfExam() ? "&exam=" + exam : "&module=" + module);
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

    public String getExam() {
        return exam;
    }

    public void setExam(String exam) {
        this.exam = exam;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getSeed() {
        return seed;
    }

    public void setSeed(String seed) {
        this.seed = seed;
    }

    public String getKeys() {
        return keys;
    }

    public void setKeys(String keys) {
        this.keys = keys;
    }
}
