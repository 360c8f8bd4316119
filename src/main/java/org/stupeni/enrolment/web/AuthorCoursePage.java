package org.stupeni.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.CourseImport;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.retire.Retirements;
import org.stupeni.course.web.AskedVersion;
import org.stupeni.course.web.BlueprintRow;
import org.stupeni.course.web.Blueprints;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.LearnersRow;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.ViewTexts;

/** Everything a published version of a course consists of, for its trainer, with the way to each preview. */
@Named
@RequestScoped
public class AuthorCoursePage {

    @Inject
    Courses courses;

    @Inject
    CourseImport imported;

    @Inject
    AskedVersion askedVersion;

    @Inject
    Enrolments enrolments;

    @Inject
    Retirements retirements;

    @Inject
    Frameworks frameworks;

    @Inject
    Blueprints blueprints;

    @Inject
    ViewTexts texts;

    private String id;
    private PublishedCourse published;
    private Framework framework;
    private List<AuthorVersionRow> versions;
    private Map<String, List<BlueprintRow>> drawn;

    @PostConstruct
    void read() {
        id = Faces.getRequestParameter("id");
        published = askedVersion.find(id, Faces.getRequestParameter("version")).orElse(null);
        if (published == null) {
            Faces.responseSendError(404, "");
            return;
        }
        framework = frameworks.current().framework();
        drawn = getWhole().exams().stream()
                .collect(Collectors.toMap(Exam::id, exam -> blueprints.of(getWhole(), exam, framework)));
        Map<Long, Long> learners =
                enrolments.learners().stream().collect(Collectors.toMap(LearnersRow::versionId, LearnersRow::started));
        versions = courses.versions(id).stream()
                .map(row -> new AuthorVersionRow(
                        row.number(),
                        row.publishedAt(),
                        learners.getOrDefault(row.id(), 0L),
                        row.id() == published.versionId()))
                .toList();
    }

    public void load() {}

    /** Whether the folder of courses holds what was not published, since the course was edited in the portal. */
    public boolean isFolderNotTaken() {
        return imported.notTaken().contains(getWhole().id());
    }

    /** Whether the course takes nobody new. */
    public boolean isRetired() {
        return retirements.isRetired(id);
    }

    public PublishedCourse getPublished() {
        return published;
    }

    public Course getWhole() {
        return published.course();
    }

    public String getPurposeHtml() {
        return texts.html(getWhole().purpose());
    }

    /** The title of the competency the course develops. */
    public String getCompetency() {
        return texts.in(framework.titleOf(getWhole().competency()));
    }

    /** The place of a module in the course, from 1. */
    public int numberOf(CourseModule module) {
        return getWhole().modules().indexOf(module) + 1;
    }

    public List<BlueprintRow> blueprintOf(Exam exam) {
        return drawn.get(exam.id());
    }

    public String levelNameOf(Exam exam) {
        return texts.in(framework.nameOf(exam.level()));
    }

    public String cutReasonOf(Exam exam) {
        return texts.html(exam.cutReason());
    }

    public List<AuthorVersionRow> getVersions() {
        return versions;
    }

    /** How many people are in the course, on whatever version. */
    public long getStarted() {
        return versions.stream().mapToLong(AuthorVersionRow::started).sum();
    }

    /** How many of them are not on the newest one. */
    public long getBehind() {
        return versions.stream().skip(1).mapToLong(AuthorVersionRow::started).sum();
    }

    public String getId() {
        return id;
    }
}
