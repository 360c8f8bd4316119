package org.stupeni.evidence.document;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.evidence.Strength;
import org.stupeni.identity.PersonName;

/**
 * Something that happened to a document, as pages show it.
 *
 * @param words null where nothing was said
 * @param fileName the file it was sent with, or null
 * @param strength null unless it was accepted
 */
public record StepRow(
        Long id,
        StepKind kind,
        String words,
        String fileName,
        Strength strength,
        LocalDate validTo,
        PersonName by,
        Instant at) {

    static final String QUERY = """
            select new org.stupeni.evidence.document.StepRow(s.id, s.kind, s.words, s.fileName, s.strength, s.validTo, p.name, s.at)
            from DocumentStep s join Employee p on p.id = s.by where s.documentId = :document order by s.at, s.id
            """;
}
