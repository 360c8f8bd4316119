package org.stupeni.certification.need;

import java.time.Instant;
import org.stupeni.identity.PersonName;

/** A development need as pages show it. */
public record NeedRow(
        Long id,
        Long employeeId,
        String competency,
        String reason,
        Long recorderId,
        PersonName recorder,
        Instant recordedAt,
        String reply,
        Instant repliedAt,
        Instant endedAt,
        String endReason) {

    static final String QUERY = """
            select new org.stupeni.certification.need.NeedRow(n.id, n.employeeId, n.competency, n.reason, n.recordedBy, p.name,
                n.recordedAt, n.reply, n.repliedAt, n.endedAt, n.endReason)
            from DevelopmentNeed n join Employee p on p.id = n.recordedBy
            """;

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean isReplied() {
        return reply != null;
    }
}
