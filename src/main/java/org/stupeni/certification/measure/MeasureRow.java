package org.stupeni.certification.measure;

import java.time.Instant;
import org.stupeni.identity.PersonName;

/**
 * A measure as pages show it.
 *
 * @param answerer null where one person did it, or nobody has answered yet
 */
public record MeasureRow(
        Long id,
        Long certificateId,
        MeasureKind kind,
        String reason,
        Long proposerId,
        PersonName proposer,
        Instant proposedAt,
        MeasureState state,
        PersonName answerer,
        Instant answeredAt,
        String answer) {

    static final String QUERY = """
            select new org.stupeni.certification.measure.MeasureRow(m.id, m.certificate, m.kind, m.reason, m.proposedBy, p.name,
                m.proposedAt, m.state, q.name, m.answeredAt, m.answer)
            from Measure m join Employee p on p.id = m.proposedBy left join Employee q on q.id = m.answeredBy
            """;

    public boolean isOpen() {
        return state == MeasureState.OPEN;
    }
}
