package org.stupeni.evidence.document;

/**
 * What was typed of a document, before it is checked.
 *
 * @param colleague mail address or number of who was mentored
 * @param happenedOn as the field says it: {@code 2026-11-22}
 */
public record NewDocument(
        DocumentKind kind,
        String competency,
        String course,
        String title,
        String words,
        String colleague,
        String happenedOn) {}
