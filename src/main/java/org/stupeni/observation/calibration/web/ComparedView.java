package org.stupeni.observation.calibration.web;

import java.util.List;

/** One scene of a finished run in the reader's language. */
public record ComparedView(String title, String html, List<Line> lines) {

    /**
     * One item.
     *
     * @param own the level that was given, or 0 for "not observed"; {@code key} likewise
     * @param anchor what is seen and heard at the level of the key, or null
     * @param distance in steps
     */
    public record Line(String title, int own, int key, String anchor, String why, int distance) {

        public String mark() {
            return distance == 0 ? "met" : distance == 1 ? "part" : "missing";
        }
    }
}
