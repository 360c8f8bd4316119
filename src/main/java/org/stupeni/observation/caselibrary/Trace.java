package org.stupeni.observation.caselibrary;

/** A place of a text that may tell who somebody is, from one letter to before another. */
record Trace(TraceKind kind, int from, int to) {

    boolean overlaps(Trace other) {
        return from < other.to && other.from < to;
    }
}
