package org.stupeni.observation.roleplay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.observation.roleplay.GameRow;

/** Says games with the names of who plays. */
@RequestScoped
class GameViews {

    @Inject
    People people;

    List<GameView> of(List<GameRow> games) {
        Map<Long, PersonRow> names = people.findAll(
                games.stream().flatMap(game -> game.people().stream()).collect(Collectors.toSet()));
        return games.stream()
                .map(game -> new GameView(
                        game,
                        game.people().stream()
                                .map(id -> names.get(id).name().usual())
                                .toList()))
                .toList();
    }
}
