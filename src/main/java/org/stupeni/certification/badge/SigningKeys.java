package org.stupeni.certification.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.platform.Json;
import org.stupeni.platform.Refused;

/**
 * The keys of the portal: signs with the current one, which is made when it is first needed, and publishes all there ever were.
 *
 * <p>Where two nodes need the first key at the same time, the one that is kept first is everybody's.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SigningKeys {

    @Inject
    SigningKeyRows rows;

    @Inject
    KeySecret secret;

    @Inject
    BadgeAddresses addresses;

    @Inject
    Clock clock;

    /** All keys, the newest first. */
    public List<PublishedKey> all() {
        return rows.all();
    }

    public Optional<PublishedKey> find(String thumbprint) {
        return rows.find(thumbprint);
    }

    /** One key as JSON, for who comes by the address in a credential's header. */
    public Optional<String> jwk(String thumbprint) {
        return find(thumbprint).map(key -> Json.write(key.jwk(addresses.key(key.thumbprint()))));
    }

    /** All keys as a JWK set. */
    public String jwks() {
        return Json.write(Map.of(
                "keys",
                all().stream()
                        .map(key -> key.jwk(addresses.key(key.thumbprint())))
                        .toList()));
    }

    /** Whether the current key, if there is one, can sign: not so where the secret it was locked with is gone. */
    public boolean isUsable() {
        try {
            rows.current().ifPresent(key -> secret.open(key.sealed(), key.thumbprint()));
            return true;
        } catch (KeySecret.WrongSecret | UncheckedIOException noSecret) {
            return false;
        }
    }

    /**
     * Makes a new key, with which everything is signed from now on.
     *
     * @param before the thumbprint of the current key as the administrator saw it; null for none
     * @throws Refused if another key has come meanwhile
     */
    public void rotate(String before, Long byId) {
        try {
            make(before, byId);
        } catch (PersistenceException another) {
            throw new Refused("certification_keys.overtaken");
        }
    }

    /** The thumbprint of the key that signs now. */
    String current() {
        return signing().thumbprint();
    }

    /** Signs the payload of a credential. */
    String sign(String thumbprint, String payload) {
        return sign(thumbprint, payload, JOSEObjectType.JWT.getType());
    }

    /**
     * Signs this payload.
     *
     * @param type of what it is
     * @return the compact form: header, payload and signature with dots between
     * @throws KeySecret.WrongSecret if the key cannot be opened
     */
    String sign(String thumbprint, String payload, String type) {
        SigningKey key = rows.current()
                .filter(found -> found.thumbprint().equals(thumbprint))
                .orElseThrow(() -> new IllegalStateException("The key " + thumbprint + " signs no more"));
        ECKey pair = new ECKey.Builder(Curve.P_256, new Base64URL(key.x()), new Base64URL(key.y()))
                .d(Base64URL.encode(secret.open(key.sealed(), thumbprint)))
                .build();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(addresses.key(thumbprint))
                .jwk(pair.toPublicJWK())
                .type(new JOSEObjectType(type))
                .build();
        JWSObject signed = new JWSObject(header, new Payload(payload));
        try {
            signed.sign(new ECDSASigner(pair));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return signed.serialize();
    }

    private SigningKey signing() {
        return rows.current().orElseGet(() -> {
            try {
                make(null, null);
            } catch (PersistenceException | Refused anotherNode) {
                return rows.current().orElseThrow(() -> anotherNode);
            }
            return rows.current().orElseThrow();
        });
    }

    private void make(String before, Long byId) {
        try {
            ECKey pair = new ECKeyGenerator(Curve.P_256).generate();
            String thumbprint = pair.computeThumbprint().toString();
            rows.keep(
                    new SigningKey(
                            thumbprint,
                            pair.getX().toString(),
                            pair.getY().toString(),
                            secret.lock(pair.getD().decode(), thumbprint),
                            byId,
                            clock.instant()),
                    before,
                    byId);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
