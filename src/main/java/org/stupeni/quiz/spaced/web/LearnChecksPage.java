package org.stupeni.quiz.spaced.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.quiz.spaced.Checks;

/** The small checks of the reader, with what came of them. */
@Named
@RequestScoped
public class LearnChecksPage {

    private static final int ROWS = 20;

    @Inject
    Checks checks;

    @Inject
    CheckLines lines;

    @Inject
    CurrentPerson me;

    private int count;
    private int page;
    private List<CheckLine> past = List.of();

    @PostConstruct
    void read() {
        count = checks.countPast(me.getId());
        String asked = Faces.getRequestParameter("page");
        int number = asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
        page = Math.min(number, getPages());
        past = count == 0 ? List.of() : lines.of(checks.past(me.getId(), (page - 1) * ROWS, ROWS));
    }

    /** A part of those that are over, the newest first. */
    public List<CheckLine> getPast() {
        return past;
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
