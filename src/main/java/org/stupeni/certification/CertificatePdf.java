package org.stupeni.certification;

/**
 * A certificate as it is handed out.
 *
 * @param bytes null as long as it cannot be printed, because its credential is still to be signed
 */
public record CertificatePdf(String number, byte[] bytes) {

    public boolean isPrinted() {
        return bytes != null;
    }
}
