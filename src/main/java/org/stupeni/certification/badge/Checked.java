package org.stupeni.certification.badge;

import org.stupeni.certification.CertificateState;

/**
 * The answer to somebody who brought a file or a credential.
 *
 * @param certificate what was really issued and what it is worth today, or null
 * @param issuer whom a foreign credential names as its issuer, which nobody has checked, or null
 * @param signed what a record of a person says that we signed, or null
 */
public record Checked(Finding finding, CertificateState certificate, String issuer, SignedRecord signed) {

    Checked(Finding finding, CertificateState certificate, String issuer) {
        this(finding, certificate, issuer, null);
    }

    static Checked of(Finding finding) {
        return new Checked(finding, null, null);
    }

    static Checked of(Finding finding, SignedRecord signed) {
        return new Checked(finding, null, null, signed);
    }
}
