package org.stupeni.certification.complaint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.certification.complaint.ComplaintRow;
import org.stupeni.certification.complaint.Complaints;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.PageNumbers;

/** One's own complaints, where they stand and until when they are answered. */
@Named
@RequestScoped
public class LearnComplaintsPage {

    private static final int ROWS = 20;

    @Inject
    Complaints complaints;

    @Inject
    Settings settings;

    @Inject
    CurrentPerson me;

    private long count;
    private int page;
    private List<ComplaintRow> rows = List.of();

    @PostConstruct
    void read() {
        count = complaints.count(me.getId());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        if (count > 0) {
            rows = complaints.of(me.getId(), (page - 1) * ROWS, ROWS);
        }
    }

    public int getDays() {
        return settings.complaintDays();
    }

    public List<ComplaintRow> getRows() {
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
