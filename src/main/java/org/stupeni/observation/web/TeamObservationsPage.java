package org.stupeni.observation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.observation.Observations;
import org.stupeni.platform.web.PageNumbers;

/** What an observer has signed, the newest first. */
@Named
@RequestScoped
public class TeamObservationsPage {

    private static final int ROWS = 20;

    @Inject
    Observations observations;

    @Inject
    ObservationViews views;

    @Inject
    CurrentPerson me;

    private long count;
    private int page;
    private List<ObservationView> rows = List.of();

    @PostConstruct
    void read() {
        count = observations.countSigned(me.getId());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = count == 0 ? List.of() : views.of(observations.signed(me.getId(), (page - 1) * ROWS, ROWS));
    }

    /** "signed" or "told" just now, or null. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return "signed".equals(done) || "told".equals(done) ? done : null;
    }

    public List<ObservationView> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
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
