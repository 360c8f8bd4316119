package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * A decision as lists show it.
 *
 * @param decider the name of who decided, or null for the portal
 * @param certificateId the certificate it made, or null where it declined
 */
public record DecisionRow(
        Long id,
        Long employeeId,
        PersonName employee,
        String competency,
        int level,
        Decision.Kind kind,
        String reason,
        PersonName decider,
        Instant decidedAt,
        LocalDate validFrom,
        LocalDate validUntil,
        int framework,
        int cycle,
        Long certificateId,
        String certificate) {

    static final String QUERY = """
            select new org.stupeni.certification.DecisionRow(d.id, d.employee, e.name, d.competency, d.level, d.kind, d.reason, p.name,
                d.decidedAt, d.validFrom, d.validUntil, d.framework, d.cycle, c.id, c.number)
            from Decision d join Employee e on e.id = d.employee left join Employee p on p.id = d.decidedBy
                left join Certificate c on c.decision = d.id
            """;

    public boolean isCertified() {
        return kind == Decision.Kind.CERTIFIED;
    }
}
