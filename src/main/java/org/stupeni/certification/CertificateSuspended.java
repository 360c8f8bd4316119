package org.stupeni.certification;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A certificate is suspended; fired by {@link Suspensions} in the transaction that keeps it. */
public record CertificateSuspended(Long who, Long certificateId, Long employeeId, Instant when) implements Fact {

    @Override
    public String what() {
        return "certification.certificate-suspended";
    }

    @Override
    public String which() {
        return "certificate:" + certificateId;
    }
}
