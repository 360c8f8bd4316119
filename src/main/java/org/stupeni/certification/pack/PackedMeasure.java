package org.stupeni.certification.pack;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.stupeni.certification.measure.MeasureKind;
import org.stupeni.certification.measure.MeasureState;

/**
 * That somebody wanted something done to a certificate, and what became of it.
 *
 * @param answeredBy the second of two, or null
 */
public record PackedMeasure(
        Long id,
        String certificate,
        MeasureKind kind,
        String reason,
        Long proposedBy,
        Instant proposedAt,
        MeasureState state,
        Long answeredBy,
        Instant answeredAt,
        String answer)
        implements NamesPeople {

    static final String QUERY = """
            select new org.stupeni.certification.pack.PackedMeasure(m.id, c.number, m.kind, m.reason, m.proposedBy, m.proposedAt,
                m.state, m.answeredBy, m.answeredAt, m.answer)
            from Measure m join Certificate c on c.id = m.certificate where c.employee = :employee order by m.id
            """;

    @Override
    public Stream<Long> people() {
        return Stream.of(proposedBy, answeredBy).filter(Objects::nonNull);
    }
}
