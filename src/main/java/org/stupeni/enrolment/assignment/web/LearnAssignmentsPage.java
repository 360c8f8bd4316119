package org.stupeni.enrolment.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.enrolment.assignment.AssignmentLists;
import org.stupeni.identity.CurrentPerson;

/** What is asked of the reader by when, why and by whom, and what was: on a page of its own, and the first of it on the home page. */
@Named
@RequestScoped
public class LearnAssignmentsPage {

    /** So many stand on the home page. */
    private static final int FIRST = 3;

    @Inject
    AssignmentLists lists;

    @Inject
    AskedLines lines;

    @Inject
    CurrentPerson me;

    private List<AskedLine> asked;

    @PostConstruct
    void read() {
        asked = lines.of(lists.of(me.getId()));
    }

    public List<AskedLine> getDue() {
        return asked.stream().filter(AskedLine::due).toList();
    }

    /** What is done, and what is asked no more. */
    public List<AskedLine> getPast() {
        return asked.stream().filter(one -> !one.due()).toList();
    }

    /** How many there are beside the first. */
    public int getMore() {
        return getDue().size() - getFirst().size();
    }

    public List<AskedLine> getFirst() {
        return getDue().stream().limit(FIRST).toList();
    }
}
