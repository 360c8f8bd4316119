package org.stupeni.evidence;

import java.util.List;

/**
 * What voiding a row would change.
 *
 * @param levels the reached levels that would fall; none where none would
 * @param certificates those that rest on it: they stay as they are until somebody decides about them
 */
public record VoidPreview(
        Long employeeId, LedgerLine line, List<FallingLevel> levels, List<CitingCertificate> certificates) {

    /** A level that would no longer be reached today. */
    public record FallingLevel(String competency, int from, int to) {}
}
