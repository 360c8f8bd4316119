package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.web.AskedVersion;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.paper.Paper;

/**
 * A sample paper of an exam or a practice quiz as a learner would meet it, for the trainer. Nothing is started and nothing is saved: the paper is drawn
 * from the seed in the address, each time anew.
 */
@Named
@RequestScoped
public class AuthorPreviewPage {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SEED = Pattern.compile("[0-9a-f]{1,32}");
    private static final int SEED_BYTES = 4;

    @Inject
    AskedVersion askedVersion;

    @Inject
    Previews previews;

    @Inject
    ViewTexts texts;

    private String course;
    private String version;
    private String exam;
    private String module;
    private String seed;
    private String keys;

    private PublishedCourse published;
    private Exam previewedExam;
    private CourseModule previewedModule;
    private List<PreviewedQuestion> questions = List.of();
    private String refusal;

    public void load() {
        published = askedVersion.find(course, version).orElse(null);
        previewedExam = published == null ? null : published.course().exam(exam).orElse(null);
        previewedModule = published == null
                ? null
                : published
                        .course()
                        .module(module)
                        .filter(found -> !found.practice().isEmpty())
                        .orElse(null);
        if (previewedExam == null && previewedModule == null) {
            Faces.responseSendError(404, "");
            return;
        }
        if (seed == null || !SEED.matcher(seed).matches()) {
            seed = newSeed();
        }
        draw();
    }

    private void draw() {
        Course whole = published.course();
        try {
            Paper paper = isOfExam() ? previews.draw(previewedExam, whole, seed) : previews.draw(previewedModule, seed);
            questions = previews.of(paper, whole, isKeyed());
        } catch (Refused refused) {
            refusal = texts.of(refused);
        }
    }

    private static String newSeed() {
        byte[] bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public boolean isOfExam() {
        return previewedExam != null;
    }

    /** Whether the key and the feedback are shown. */
    public boolean isKeyed() {
        return "yes".equals(keys);
    }

    public LocalText getSubject() {
        return isOfExam() ? previewedExam.title() : previewedModule.title();
    }

    public PublishedCourse getPublished() {
        return published;
    }

    public Exam getPreviewedExam() {
        return previewedExam;
    }

    public List<PreviewedQuestion> getQuestions() {
        return questions;
    }

    /** Why no paper could be drawn, or null. */
    public String getRefusal() {
        return refusal;
    }

    /** The address of another paper. */
    public String getOther() {
        return address();
    }

    /** The address of the same paper with its key, or without it. */
    public String getTurned() {
        return address() + "&seed=" + seed + (isKeyed() ? "" : "&keys=yes");
    }

    private String address() {
        return "/author/preview?course=" + published.course().id() + "&version=" + published.number()
                + (isOfExam() ? "&exam=" + previewedExam.id() : "&module=" + previewedModule.id());
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
