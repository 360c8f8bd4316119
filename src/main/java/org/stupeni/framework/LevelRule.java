package org.stupeni.framework;

/**
 * By what a level is reached, who decides, and how long the decision holds.
 *
 * @param validMonths how many months a decision for the level is valid
 * @param decision who decides; levels 4 and 5 always two
 */
public record LevelRule(int validMonths, Decision decision, Need needs) {

    /** Who turns a reached level into a held one. */
    public enum Decision {
        /** The portal by itself. */
        AUTOMATIC,
        /** One person of HR. */
        ONE,
        /** Two people who are independent of each other and of the person. */
        TWO
    }
}
