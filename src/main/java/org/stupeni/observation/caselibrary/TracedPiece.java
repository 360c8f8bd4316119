package org.stupeni.observation.caselibrary;

/**
 * A piece of a text.
 *
 * @param kind what it may tell of somebody, or null for nothing
 */
public record TracedPiece(String text, TraceKind kind) {

    public boolean isTrace() {
        return kind != null;
    }
}
