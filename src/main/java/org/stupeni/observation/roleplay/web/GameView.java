package org.stupeni.observation.roleplay.web;

import java.util.List;
import org.stupeni.observation.roleplay.GameRow;

/**
 * A game in the reader's language.
 *
 * @param people names of the three, in the order of the first round's seats
 */
public record GameView(GameRow row, List<String> people) {

    /** How it stands: the ending of a text's key. */
    public String state() {
        return row.isEnded() ? "ended" : row.isPlayed() ? "played" : "open";
    }

    public String stateKind() {
        return row.isOver() ? "success" : "info";
    }
}
