package org.stupeni.quiz.statistics.web;

import java.util.List;

/**
 * Who chose an option.
 *
 * @param text plain
 * @param right whether it is the key, or belongs to it
 * @param shares of the weakest, the middle and the strongest third
 * @param all of everybody
 */
public record ChoiceLine(String text, boolean right, List<Share> shares, Share all) {

    /**
     * A share of a group.
     *
     * @param interval its limits in words
     * @param percent from 0 to 100, as a bar
     */
    public record Share(String text, String interval, int percent, String count) {}
}
