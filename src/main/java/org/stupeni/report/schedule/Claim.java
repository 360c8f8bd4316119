package org.stupeni.report.schedule;

/**
 * A file that this node may make now.
 *
 * @param word the claim's own, which no other try has
 */
record Claim(RunRow run, String word) {

    Long id() {
        return run.id();
    }

    int attempt() {
        return run.tries();
    }
}
