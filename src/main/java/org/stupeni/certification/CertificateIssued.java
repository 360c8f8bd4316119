package org.stupeni.certification;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A certificate was made by a decision: from now on the level is held. Fired by {@link Certificates} in the transaction that keeps it.
 *
 * @param who who decided, or null for the portal
 */
public record CertificateIssued(Long who, Long certificateId, Long decisionId, Long employeeId, Instant when)
        implements Fact {

    @Override
    public String what() {
        return "certification.certificate-issued";
    }

    @Override
    public String which() {
        return "certificate:" + certificateId;
    }
}
