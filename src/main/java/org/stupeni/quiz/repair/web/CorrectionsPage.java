package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.quiz.repair.Corrections;

/** Every correction of old answers, the newest first, for trainers and for HR. */
@Named
@RequestScoped
public class CorrectionsPage {

    private static final int ROWS = 25;

    @Inject
    Corrections corrections;

    @Inject
    DisputeViews views;

    @Inject
    Here here;

    private long count;
    private int page;
    private List<CorrectionLine> lines = List.of();

    @PostConstruct
    void read() {
        count = corrections.count();
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        lines = corrections.all((page - 1) * ROWS, ROWS).stream()
                .map(views::line)
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
