package org.stupeni.platform.web;

/**
 * A figure as the reader sees it: in words, and as a line on a scale of 0 to 100.
 *
 * @param text the value
 * @param interval its limits in words
 * @param from where the interval begins
 * @param to where it ends
 * @param at where the value stands
 * @param zero where nothing stands, or null where that is the beginning
 */
public record Figure(String text, String interval, int from, int to, int at, Integer zero) {

    /** How long the line is; an interval of nothing is still a mark. */
    public int length() {
        return Math.max(1, to - from);
    }

    /** The same with other words for its value. */
    public Figure called(String words) {
        return new Figure(words, interval, from, to, at, zero);
    }
}
