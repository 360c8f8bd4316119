package org.stupeni.course.web;

/**
 * A row of an exam's blueprint, in words.
 *
 * @param what which questions it draws from
 * @param count how many it draws
 * @param pool how many there are to draw from
 */
public record BlueprintRow(String what, int count, int pool) {

    /** How many attempts get only questions that the person has not met, if no other row takes them. */
    public int freshAttempts() {
        return count == 0 ? 0 : pool / count;
    }
}
