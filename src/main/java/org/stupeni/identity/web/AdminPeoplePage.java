package org.stupeni.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everybody the portal knows, for the administrator. */
@Named
@RequestScoped
public class AdminPeoplePage {

    @Inject
    PeopleList list;

    @PostConstruct
    void read() {
        list.load();
    }

    public PeopleList getList() {
        return list;
    }
}
