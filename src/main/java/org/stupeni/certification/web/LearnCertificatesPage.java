package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.StandingDecline;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Framework;
import org.stupeni.identity.CurrentPerson;

/** One's own certificates, the newest first, with what each is worth today. */
@Named
@RequestScoped
public class LearnCertificatesPage {

    @Inject
    Certificates certificates;

    @Inject
    ReachedLevels reached;

    @Inject
    OpenDecisions decisions;

    @Inject
    CurrentPerson me;

    private List<CertificateState> rows;
    private boolean waiting;

    public void load() {
        rows = certificates.of(me.getId(), reached.today());
        waiting = rows.isEmpty() && isDecisionOpen();
    }

    private boolean isDecisionOpen() {
        List<StandingDecline> declines = decisions.declined(me.getId());
        return reached.assessAll(me.getId()).stream()
                .anyMatch(one -> one.reached() > Framework.LOWEST
                        && declines.stream().noneMatch(decline -> decline.isAbout(one)));
    }

    /** Whether there is no certificate yet, but a level that is reached and that HR has not decided about. */
    public boolean isWaiting() {
        return waiting;
    }

    public List<CertificateState> getRows() {
        return rows;
    }
}
