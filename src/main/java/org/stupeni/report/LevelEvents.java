package org.stupeni.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.stupeni.certification.CertificateIssued;
import org.stupeni.certification.CertificateReinstated;
import org.stupeni.certification.CertificateRevoked;
import org.stupeni.certification.CertificateSuspended;
import org.stupeni.evidence.ReachedLevelChanged;
import org.stupeni.identity.EmployeeChanged;
import org.stupeni.identity.EmployeeJoined;
import org.stupeni.identity.EmployeeLeft;

/** Lets the table of levels follow what happens to a person, in the transaction in which it happens. */
@ApplicationScoped
public class LevelEvents {

    @Inject
    LevelTable table;

    void issued(@Observes CertificateIssued event) {
        follow(event.employeeId());
    }

    void revoked(@Observes CertificateRevoked event) {
        follow(event.employeeId());
    }

    void suspended(@Observes CertificateSuspended event) {
        follow(event.employeeId());
    }

    void reinstated(@Observes CertificateReinstated event) {
        follow(event.employeeId());
    }

    void reached(@Observes ReachedLevelChanged event) {
        follow(event.employeeId());
    }

    void joined(@Observes EmployeeJoined event) {
        follow(event.employeeId());
    }

    void changed(@Observes EmployeeChanged event) {
        follow(event.employeeId());
    }

    void left(@Observes EmployeeLeft event) {
        follow(event.employeeId());
    }

    private void follow(Long employeeId) {
        table.refresh(List.of(employeeId));
    }
}
