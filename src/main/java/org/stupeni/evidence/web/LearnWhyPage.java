package org.stupeni.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stupeni.identity.CurrentPerson;

/** Why one's own level. */
@Named
@RequestScoped
public class LearnWhyPage {

    @Inject
    WhyOfDay why;

    @Inject
    CurrentPerson me;

    public void load() {
        why.read(me.getId(), true);
    }

    public WhyOfDay getWhy() {
        return why;
    }
}
