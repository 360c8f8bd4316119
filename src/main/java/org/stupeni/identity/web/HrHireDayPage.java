package org.stupeni.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.HireDayRow;
import org.stupeni.identity.HireDays;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** The day on which a person came, and who put it right and why. */
@Named
@RequestScoped
public class HrHireDayPage {

    private static final Map<String, String> FIELDS =
            Map.of("identity_access.reason_missing", "reason", "identity_access.reason_long", "reason");
    private static final List<String> WHOLE = List.of("identity_hire.not_oneself", "identity_hire.changed");

    @Inject
    People people;

    @Inject
    HireDays days;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private PersonRow person;
    private LocalDate now;
    private List<HireDayRow> rows;
    private String seen;
    private String day;
    private String reason;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<PersonRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(people::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        person = found.get();
        show();
        seen = now == null ? "" : now.toString();
        day = seen;
    }

    private void show() {
        now = days.of(person.id()).orElse(null);
        rows = days.changes(person.id());
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public String put() {
        try {
            days.put(person.id(), Days.read(seen), Days.read(day), reason, me.getId());
            return "/hr/hire-day?faces-redirect=true&done=put&id=" + person.id();
        } catch (Refused refused) {
            if (WHOLE.contains(refused.key())) {
                texts.show(refused);
            } else {
                texts.show(FIELDS.getOrDefault(refused.key(), "day"), refused);
            }
            show();
            return null;
        }
    }

    public boolean isOneself() {
        return person.id().equals(me.getId());
    }

    /** Whether it was put right just now. */
    public boolean isDone() {
        return !Faces.isPostback() && "put".equals(Faces.getRequestParameter("done"));
    }

    public PersonRow getPerson() {
        return person;
    }

    /** The day there is, or null. */
    public LocalDate getNow() {
        return now;
    }

    public List<HireDayRow> getRows() {
        return rows;
    }

    /** The day that the page showed; it comes back with the form. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
