package org.stupeni.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.Staff;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** Takes a new person in. */
@Named
@RequestScoped
public class AdminNewPersonPage {

    @Inject
    PersonEntry entry;

    @Inject
    Staff staff;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @PostConstruct
    void begin() {
        entry.begin();
    }

    public String create() {
        try {
            return entry.read(null)
                    .map(data -> staff.create(data, me.getId()))
                    .map(id -> "/admin/person?faces-redirect=true&id=" + id + "&done=created")
                    .orElse(null);
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    public PersonEntry getEntry() {
        return entry;
    }
}
