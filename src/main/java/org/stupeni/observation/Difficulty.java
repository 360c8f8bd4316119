package org.stupeni.observation;

/** What made a situation hard; whoever weighs the observation later can tell why it counts as one. */
public enum Difficulty {
    /** A queue, a breakdown, too little time. */
    RUSH,
    /** A client who shouts, insults or threatens. */
    CONFLICT,
    /** Something the standard does not cover. */
    UNUSUAL,
    OTHER
}
