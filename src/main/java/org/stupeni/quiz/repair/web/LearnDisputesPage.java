package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.quiz.repair.dispute.Disputes;

/** The reader's own disputes, the newest first. */
@Named
@RequestScoped
public class LearnDisputesPage {

    private static final int ROWS = 20;

    @Inject
    Disputes disputes;

    @Inject
    DisputeViews views;

    @Inject
    CurrentPerson me;

    private long count;
    private int page;
    private List<DisputeView> rows = List.of();

    @PostConstruct
    void read() {
        count = disputes.count(me.getId());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = count == 0
                ? List.of()
                : disputes.of(me.getId(), (page - 1) * ROWS, ROWS).stream()
                        .map(views::of)
                        .toList();
    }

    public List<DisputeView> getRows() {
        return rows;
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
