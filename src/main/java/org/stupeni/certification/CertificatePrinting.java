package org.stupeni.certification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Draws new certificates a few seconds after the decision, so that the first download need not wait. One that cannot be drawn does not hold up the others. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class CertificatePrinting {

    private static final int AT_ONCE = 20;

    @Inject
    CertificatePdfs pdfs;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void print() {
        jobs.each("certification.draw", () -> pdfs.waiting(AT_ONCE), pdfs::bytes);
    }
}
