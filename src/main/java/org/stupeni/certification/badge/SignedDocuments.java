package org.stupeni.certification.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import org.stupeni.platform.Refused;

/** Signs what is no credential, with the same keys: who knows how to check the one can check the other. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SignedDocuments {

    @Inject
    SigningKeys keys;

    /**
     * Signs a document as it is.
     *
     * @param type what the header calls it; never that of a credential
     * @return the compact form of a JWS
     * @throws Refused if the key cannot be opened
     */
    public String sign(String type, String document) {
        try {
            return keys.sign(keys.current(), document, type);
        } catch (KeySecret.WrongSecret | UncheckedIOException noSecret) {
            throw new Refused("certification_keys.cannot_sign");
        }
    }
}
