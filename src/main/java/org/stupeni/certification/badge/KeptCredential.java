package org.stupeni.certification.badge;

/**
 * A credential as it is handed out.
 *
 * @param number the certificate's
 * @param compact the signed form, letter by letter; null as long as it is not made
 */
public record KeptCredential(String number, String compact) {

    public boolean isSigned() {
        return compact != null;
    }
}
