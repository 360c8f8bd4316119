package org.stupeni.evidence;

/**
 * The thing a piece of evidence comes from: an attempt, a completion, a decision, an observation.
 *
 * @param kind {@code attempt}, {@code completion}, {@code decision} …
 * @param id unique within the kind
 */
public record Source(String kind, String id) {

    public static final String ATTEMPT = "attempt";
    public static final String COMPLETION = "completion";
    public static final String DECISION = "decision";
    public static final String DOCUMENT = "document";
    public static final String OBSERVATION = "observation";
    public static final String PANEL = "panel";
    public static final String CHECK = "check";
}
