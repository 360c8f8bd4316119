package org.stupeni.audit;

import java.util.List;

/**
 * What a verification came to.
 *
 * @param from the first place that was looked at
 * @param to the last place that has a row; less than {@code from} if there is none
 * @param rows how many rows were read
 * @param anchors how many seals from outside the database, and the head, were compared
 * @param unreadable how many lines outside the database say nothing
 * @param findings the first of them, in the order of the chain
 * @param more whether there are more findings than these
 */
public record Verdict(
        long from, long to, long rows, int anchors, int unreadable, List<Finding> findings, boolean more) {

    public boolean isIntact() {
        return findings.isEmpty() && unreadable == 0;
    }

    Verdict unreadable(int lines) {
        return new Verdict(from, to, rows, anchors, lines, findings, more);
    }
}
