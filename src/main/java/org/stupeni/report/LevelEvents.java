package org.stupeni.report;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.stupeni.certification.CertificateIssued;
import org.stupeni.certification.CertificateReinstated;
import org.stupeni.certification.CertificateRevoked;
import org.stupeni.certification.CertificateSuspended;
import org.stupeni.certification.DecisionMade;
import org.stupeni.certification.DecisionUndone;
import org.stupeni.certification.appeal.AppealHappened;
import org.stupeni.certification.appeal.AppealRow;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.evidence.LedgerChanged;
import org.stupeni.evidence.ReachedLevelChanged;
import org.stupeni.identity.EmployeeChanged;
import org.stupeni.identity.EmployeeJoined;
import org.stupeni.identity.EmployeeLeft;

/** Lets the table of levels follow what happens to a person, in the transaction in which it happens. */
@ApplicationScoped
public class LevelEvents {

    @Inject
    LevelTable table;

    @Inject
    Appeals appeals;

    void decided(@Observes DecisionMade event) {
        follow(event.employeeId());
    }

    void undone(@Observes DecisionUndone event) {
        follow(event.employeeId());
    }

    void upheld(@Observes AppealHappened event) {
        if (event.isUpheld()) {
            appeals.find(event.appealId()).map(AppealRow::employeeId).ifPresent(this::follow);
        }
    }

    /** After the levels were computed: who records holds a person's levels first and their rows here second. */
    void learned(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) LedgerChanged event) {
        table.learned(event.employeeId());
    }

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
