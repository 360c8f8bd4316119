package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.repair.Corrections;

/** Every correction of old answers, the newest first, for trainers and for HR. */
@Named
@RequestScoped
public class CorrectionsPage {

    private static final int ROWS = 25;

    @Inject
    Corrections corrections;

    @Inject
    Courses courses;

    @Inject
    DisputeViews views;

    @Inject
    ViewTexts texts;

    @Inject
    Here here;

    private long count;
    private int page;
    private List<CorrectionLine> lines = List.of();

    @PostConstruct
    void read() {
        count = corrections.count();
        page = PageAddress.of(Faces.getRequestParameter("page"), getPages());
        lines = corrections.all((page - 1) * ROWS, ROWS).stream()
                .map(row -> new CorrectionLine(
                        row,
                        views.ask(row.courseVersionId(), row.questionId()),
                        texts.in(courses.version(row.courseVersionId()).course().title())))
                .toList();
    }

    public String getArea() {
        return "/" + here.getArea();
    }

    public List<CorrectionLine> getLines() {
        return lines;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return "?page=" + other;
    }
}
