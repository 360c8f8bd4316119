package org.stupeni.certification;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A certificate is not valid any more, whatever its dates say; fired by {@link Revocations} in the transaction of the revocation. */
public record CertificateRevoked(Long who, Long certificateId, Long employeeId, Instant when) implements Fact {

    @Override
    public String what() {
        return "certification.certificate-revoked";
    }

    @Override
    public String which() {
        return "certificate:" + certificateId;
    }
}
