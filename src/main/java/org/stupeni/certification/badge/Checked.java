package org.stupeni.certification.badge;

import org.stupeni.certification.CertificateState;

/**
 * The answer to somebody who brought a file or a credential.
 *
 * @param certificate what was really issued and what it is worth today, or null
 * @param issuer whom a foreign credential names as its issuer, which nobody has checked, or null
 */
public record Checked(Finding finding, CertificateState certificate, String issuer) {

    static Checked of(Finding finding) {
        return new Checked(finding, null, null);
    }
}
