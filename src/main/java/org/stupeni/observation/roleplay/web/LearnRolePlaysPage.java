package org.stupeni.observation.roleplay.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.observation.roleplay.Games;

/** The games that the reader plays or has played. */
@Named
@RequestScoped
public class LearnRolePlaysPage {

    private static final int SHOWN = 30;

    @Inject
    Games games;

    @Inject
    GameViews views;

    @Inject
    CurrentPerson me;

    private List<GameView> own;

    @PostConstruct
    void read() {
        own = views.of(games.of(me.getId(), SHOWN));
    }

    public void load() {}

    public List<GameView> getOwn() {
        return own;
    }
}
