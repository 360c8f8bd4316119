package org.stupeni.evidence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;

/** Why a person stood where they did on a day, for HR: the same calculation that the person reads. */
@Named
@RequestScoped
public class HrWhyPage {

    @Inject
    WhyOfDay why;

    @Inject
    People people;

    private PersonRow person;

    @PostConstruct
    void read() {
        Optional<PersonRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(people::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        person = found.get();
        why.setCompetency(Faces.getRequestParameter("competency"));
        why.setOn(Faces.getRequestParameter("on"));
        why.read(person.id(), false);
    }

    public void load() {}

    public PersonRow getPerson() {
        return person;
    }

    public WhyOfDay getWhy() {
        return why;
    }
}
