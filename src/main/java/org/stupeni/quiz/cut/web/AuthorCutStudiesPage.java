package org.stupeni.quiz.cut.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.Courses;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.cut.CutStudies;

/** The studies of cuts, and the form that opens one. */
@Named
@RequestScoped
public class AuthorCutStudiesPage {

    @Inject
    CutStudies studies;

    @Inject
    StudyViews views;

    @Inject
    Courses courses;

    @Inject
    NamedJudges named;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private List<StudyLine> lines;
    private final Map<String, String> offered = new LinkedHashMap<>();
    private String exam;
    private String judges;

    @PostConstruct
    void read() {
        lines = studies.list().stream().map(views::line).toList();
        courses.latest()
                .forEach(version -> version.course()
                        .exams()
                        .forEach(one -> offered.put(
                                texts.of(
                                        "cut_list.exam_of",
                                        one.title(),
                                        version.course().title()),
                                version.course().id() + "/" + one.id())));
    }

    public void load() {}

    /** Opens a study; each line of the field names one judge. */
    public String open() {
        try {
            String[] parts = exam.split("/", 2);
            return studies.open(parts[0], parts[1], named.in(judges), me.getId())
                    .map(id -> "/author/cut-study?faces-redirect=true&id=" + id)
                    .orElse(null);
        } catch (Refused refused) {
            texts.show("judges", refused);
            return null;
        }
    }

    public List<StudyLine> getLines() {
        return lines;
    }

    /** What an exam is called, and what the form names it by. */
    public Map<String, String> getOffered() {
        return offered;
    }

    public String getExam() {
        return exam;
    }

    public void setExam(String exam) {
        this.exam = exam;
    }

    public String getJudges() {
        return judges;
    }

    public void setJudges(String judges) {
        this.judges = judges;
    }
}
