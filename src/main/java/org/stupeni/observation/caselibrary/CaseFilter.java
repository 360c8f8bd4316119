package org.stupeni.observation.caselibrary;

/**
 * Which cases are asked for.
 *
 * @param kind null for any
 * @param text what stands in title, tags or story; empty for anything
 */
public record CaseFilter(CaseState state, CaseKind kind, String text) {

    public static final int LONGEST_TEXT = 100;

    public CaseFilter {
        String asked = text == null ? "" : text.strip();
        text = asked.length() > LONGEST_TEXT ? asked.substring(0, LONGEST_TEXT) : asked;
    }
}
