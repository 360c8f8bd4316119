package org.stupeni.certification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Draws new certificates a few seconds after the decision, so that the first download need not wait. One that cannot be drawn does not hold up the others. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class CertificatePrinting {

    private static final Logger LOG = Logger.getLogger(CertificatePrinting.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    CertificatePdfs pdfs;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void print() {
        for (Long certificate : pdfs.waiting(AT_ONCE)) {
            try {
                pdfs.bytes(certificate);
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, e, () -> "Certificate " + certificate + " is not drawn");
            }
        }
    }
}
