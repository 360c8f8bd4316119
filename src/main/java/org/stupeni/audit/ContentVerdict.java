package org.stupeni.audit;

import java.util.List;

/**
 * What came of comparing the things that the trail tells of with what it sealed of them.
 *
 * @param compared how many
 * @param findings the first of them, in the order of the chain
 * @param more whether there are more findings than these
 */
public record ContentVerdict(long compared, List<ContentFinding> findings, boolean more) {

    public boolean isIntact() {
        return findings.isEmpty();
    }
}
