package org.stupeni.certification.measure;

import java.time.Instant;
import org.stupeni.identity.PersonName;

/** A measure that waits for a second person, with the certificate it is about, as the queue shows it. */
public record WaitingMeasure(
        Long certificateId,
        String certificate,
        Long employeeId,
        String number,
        PersonName employee,
        String competency,
        int level,
        MeasureKind kind,
        Long proposerId,
        PersonName proposer,
        Instant proposedAt) {

    static final String QUERY = """
            select new org.stupeni.certification.measure.WaitingMeasure(c.id, c.number, e.id, e.number, e.name, c.competency, c.level,
                m.kind, m.proposedBy, p.name, m.proposedAt)
            """;
}
