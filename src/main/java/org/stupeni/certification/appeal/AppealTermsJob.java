package org.stupeni.certification.appeal;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;
import org.stupeni.platform.OtherTime;

/** Looks every minute for appeals whose term has ended; each is a transaction of its own. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
public class AppealTermsJob {

    private static final int AT_ONCE = 200;

    @Inject
    AppealTerms terms;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void remind() {
        OtherTime.unlessPast(
                () -> jobs.each("certification.appeals-overdue", () -> terms.overdue(AT_ONCE), terms::tell));
    }
}
