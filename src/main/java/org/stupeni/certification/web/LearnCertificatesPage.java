package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.Certificates;
import org.stupeni.evidence.ReachedLevels;
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
    CurrentPerson me;

    private List<CertificateState> rows;

    public void load() {
        rows = certificates.of(me.getId(), reached.today());
    }

    public List<CertificateState> getRows() {
        return rows;
    }
}
