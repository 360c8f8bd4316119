package org.stupeni.certification.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row of the ledger in a pack.
 *
 * @param statement as the ledger keeps it
 * @param recorder who recorded it, or null for the portal
 * @param rater who observed, where it is an observation
 * @param voider who voided it, or null where nobody did or the portal
 * @param restatedWhy why it states again what a voided row stated, or null
 * @param citedBy the decisions that cite it
 */
record PackedEvidence(
        long id,
        String competency,
        Map<String, Object> statement,
        String source,
        LocalDate occurredOn,
        Instant occurredAt,
        LocalDate validTo,
        LocalDate recordedOn,
        Instant recordedAt,
        Named recorder,
        Named rater,
        LocalDate voidedOn,
        Named voider,
        String voidReason,
        String restatedWhy,
        List<Long> citedBy)
        implements NamesPeople {

    /** A person by the id that the trail knows, and the name of today. */
    record Named(Long id, String name) {}

    @Override
    public Stream<Long> people() {
        return Stream.of(recorder, rater, voider).filter(Objects::nonNull).map(Named::id);
    }
}
