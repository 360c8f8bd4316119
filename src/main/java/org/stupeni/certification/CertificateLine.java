package org.stupeni.certification;

import org.stupeni.platform.LocalText;

/** A certificate in the list of all, with where its holder works now. */
public record CertificateLine(CertificateState state, LocalText department) {

    public CertificateRow certificate() {
        return state.certificate();
    }

    public CertificateStatus status() {
        return state.status();
    }
}
