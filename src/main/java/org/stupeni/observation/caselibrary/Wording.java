package org.stupeni.observation.caselibrary;

/**
 * How a case stands in the library.
 *
 * @param title may be empty until it is accepted
 * @param kind what kind of situation it is in a trainer's eyes
 * @param indicator what it speaks of, or null until it is accepted
 */
public record Wording(String title, CaseText text, CaseKind kind, String indicator, String tags) {}
