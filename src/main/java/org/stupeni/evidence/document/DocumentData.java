package org.stupeni.evidence.document;

import java.time.LocalDate;

/**
 * What a document says.
 *
 * @param course the course it is to stand for; null for another kind
 * @param colleague who was mentored; null for another kind
 */
public record DocumentData(
        DocumentKind kind,
        String competency,
        String course,
        String title,
        String words,
        Long colleague,
        LocalDate happenedOn) {}
