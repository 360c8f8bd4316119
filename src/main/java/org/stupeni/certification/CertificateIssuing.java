package org.stupeni.certification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;
import org.stupeni.platform.OtherTime;

/** Issues the certificates of decisions whose term for taking back has ended. On several servers the decision's row lets one of them do it. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class CertificateIssuing {

    private static final int AT_ONCE = 50;

    @Inject
    PendingDecisions pending;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void issue() {
        OtherTime.unlessPast(() -> jobs.each("certification.issue", () -> pending.due(AT_ONCE), pending::issue));
    }
}
