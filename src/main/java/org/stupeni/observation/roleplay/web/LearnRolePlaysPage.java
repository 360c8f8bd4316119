package org.stupeni.observation.roleplay.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.observation.roleplay.Games;
import org.stupeni.platform.web.PageNumbers;

/** The games that the reader plays or has played. */
@Named
@RequestScoped
public class LearnRolePlaysPage {

    private static final int ROWS = 20;

    @Inject
    Games games;

    @Inject
    GameViews views;

    @Inject
    CurrentPerson me;

    private long count;
    private int page;
    private List<GameView> own;

    @PostConstruct
    void read() {
        count = games.count(me.getId());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        own = views.of(games.of(me.getId(), (page - 1) * ROWS, ROWS));
    }

    public void load() {}

    public List<GameView> getOwn() {
        return own;
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
