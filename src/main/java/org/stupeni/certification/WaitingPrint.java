package org.stupeni.certification;

/** A certificate that is not printed yet. */
public record WaitingPrint(Long certificateId, int template) {

    boolean holdsCredential() {
        return CertificateDocument.holdsCredential(template);
    }
}
