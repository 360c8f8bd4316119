package org.stupeni.observation.roleplay;

import java.util.List;

/** Where somebody sits in a round; the order is that of the first round. */
public enum Seat {
    AGENT,
    CLIENT,
    OBSERVER;

    /** How many people and rounds a game has. */
    public static final int COUNT = values().length;

    /** Who sits here in this round, counted from 1: in every round the next one serves, and the seats follow in the order of the people. */
    Long of(List<Long> people, int round) {
        return people.get((round - 1 + ordinal()) % COUNT);
    }
}
