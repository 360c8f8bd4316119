package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Takes certificates back, for tests of other rooms. */
@ApplicationScoped
@Transactional
public class TestRevocations {

    @Inject
    Revocations revocations;

    @Inject
    Certificates certificates;

    /** Revokes the newest certificate of this person, if it is in force. */
    public boolean revokeNewest(Long employeeId, Long byId, LocalDate today) {
        return certificates.of(employeeId, today).stream()
                        .limit(1)
                        .filter(state -> state.status() == CertificateStatus.VALID)
                        .peek(state -> revocations.revoke(
                                state.certificate().id(),
                                Deciders.one(byId),
                                "The conversation showed something else."))
                        .count()
                > 0;
    }
}
