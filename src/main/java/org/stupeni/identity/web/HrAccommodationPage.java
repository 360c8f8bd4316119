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
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.accommodation.AccommodationRow;
import org.stupeni.identity.accommodation.Accommodations;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** How much more time a person has for exams, and since when and why. Nobody but HR sees it. */
@Named
@RequestScoped
public class HrAccommodationPage {

    @Inject
    People people;

    @Inject
    Accommodations accommodations;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private PersonRow person;
    private List<AccommodationRow> rows;
    private LocalDate today;
    private final AccommodationForm form = new AccommodationForm();

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
        today = accommodations.today();
        rows = accommodations.of(person.id());
        form.setFrom(today.toString());
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public String grant() {
        Map<String, Refused> problems = form.problems(today);
        problems.forEach(texts::show);
        return problems.isEmpty() ? deed(() -> accommodations.grant(person.id(), form.read(), me.getId())) : null;
    }

    public String end() {
        return deed(() -> accommodations.end(person.id(), me.getId()));
    }

    private String deed(Runnable deed) {
        try {
            deed.run();
            return "/hr/accommodation?faces-redirect=true&id=" + person.id();
        } catch (Refused refused) {
            texts.show(refused);
            rows = accommodations.of(person.id());
            return null;
        }
    }

    /** Whether there is something to end; while the form comes back its button must be there. */
    public boolean isEndable() {
        return rows.stream().anyMatch(row -> row.isOpen(today)) || ReturningForm.isBeingRead();
    }

    public PersonRow getPerson() {
        return person;
    }

    public List<AccommodationRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return today;
    }

    public AccommodationForm getForm() {
        return form;
    }
}
