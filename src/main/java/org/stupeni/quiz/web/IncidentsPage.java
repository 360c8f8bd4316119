package org.stupeni.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.time.IncidentRow;
import org.stupeni.quiz.time.Incidents;

/** The reports from exams that no outage explains, for trainers and for HR: each gets time or is put aside. */
@Named
@RequestScoped
public class IncidentsPage {

    private static final int ROWS = 25;

    @Inject
    Incidents incidents;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Here here;

    private long count;
    private List<IncidentRow> rows;
    private String minutes;
    private String reason;

    @PostConstruct
    void read() {
        count = incidents.count();
        rows = count == 0 ? List.of() : incidents.open(0, ROWS);
        if (!rows.isEmpty() && !Faces.isPostback()) {
            minutes = String.valueOf(rows.get(0).minutes());
            reason = texts.of("quiz_incidents.reason_given");
        }
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public void extend() {
        settle("extended", id -> incidents.extend(id, number(), reason, me.getId()));
    }

    public void putAside() {
        settle("aside", id -> incidents.putAside(id, me.getId()));
    }

    private void settle(String done, LongConsumer deed) {
        try {
            deed.accept(chosen().orElseThrow(() -> new Refused("quiz_incident.none_chosen")));
            Faces.redirect(getAddress() + "?done=" + done);
        } catch (Refused refused) {
            texts.show(refused);
            read();
        }
    }

    private static Optional<Long> chosen() {
        return AddressId.of(Faces.getRequestParameter("incident"));
    }

    private Integer number() {
        return minutes != null && minutes.strip().matches("[0-9]{1,4}") ? Integer.valueOf(minutes.strip()) : null;
    }

    /** The one that was chosen before, else the oldest. */
    public boolean isChosen(IncidentRow row) {
        return chosen().map(id -> id == row.id()).orElse(row.id() == rows.get(0).id());
    }

    /** Whether there is something to decide; while the form comes back its buttons must be there. */
    public boolean isAny() {
        return !rows.isEmpty() || ReturningForm.isBeingRead();
    }

    /** What was done just now: "extended", "aside" or nothing. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && ("extended".equals(done) || "aside".equals(done)) ? done : null;
    }

    public String getAddress() {
        return "/" + here.getArea() + "/incidents";
    }

    public long getCount() {
        return count;
    }

    public List<IncidentRow> getRows() {
        return rows;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
