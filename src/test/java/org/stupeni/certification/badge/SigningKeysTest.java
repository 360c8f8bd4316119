package org.stupeni.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

class SigningKeysTest {

    private final SigningKeys keys = new SigningKeys();
    private final List<SigningKey> ever = new ArrayList<>();
    private SigningKey kept;
    private String secret = "0123456789abcdef0123456789abcdef";

    SigningKeysTest() {
        keys.clock = Clock.fixed(Instant.parse("2026-03-12T07:00:00Z"), ZoneOffset.UTC);
        keys.rows = new SigningKeyRows() {
            @Override
            Optional<SigningKey> current() {
                return Optional.ofNullable(kept);
            }

            @Override
            void keep(SigningKey key, String before, Long byId) {
                kept = key;
                ever.add(0, key);
            }

            @Override
            List<PublishedKey> all() {
                return ever.stream()
                        .map(key -> new PublishedKey(
                                key.thumbprint(), key.x(), key.y(), keys.clock.instant(), null, null, 0))
                        .toList();
            }

            @Override
            Optional<PublishedKey> find(String thumbprint) {
                return all().stream()
                        .filter(key -> key.thumbprint().equals(thumbprint))
                        .findFirst();
            }
        };
        Settings settings = new Settings() {
            @Override
            public Optional<String> badgeKeySecret() {
                return Optional.of(secret);
            }

            @Override
            public String address() {
                return "https://stupeni.example";
            }
        };
        keys.secret = new KeySecret();
        keys.secret.settings = settings;
        keys.addresses = new BadgeAddresses();
        keys.addresses.settings = settings;
    }

    @Test
    void theFirstKeyIsMadeWhenItIsNeeded() {
        assertThat(keys.isUsable()).isTrue();

        String thumbprint = keys.current();

        assertThat(thumbprint).matches("[A-Za-z0-9_-]{43}").isEqualTo(keys.current());
        assertThat(keys.sign(thumbprint, "{}").split("\\.")).hasSize(3);
        assertThat(kept.sealed()).doesNotContain(kept.x(), kept.y());
    }

    @Test
    void withAnotherSecretNothingIsSignedAndThePageKnows() {
        String thumbprint = keys.current();
        secret = "another-secret-of-thirty-two-signs";

        assertThat(keys.isUsable()).isFalse();
        assertThatThrownBy(() -> keys.sign(thumbprint, "{}"))
                .isInstanceOf(KeySecret.WrongSecret.class)
                .hasMessageContaining("/admin/keys");
        keys.rotate(thumbprint, 1L);
        assertThat(keys.isUsable()).isTrue();
        assertThat(keys.sign(keys.current(), "{}")).isNotEmpty();
    }

    /** With a library that is not the one that signed, by the key that its header names. */
    @Test
    void whatIsSignedVerifiesElsewhereAlsoAfterTheKeyHasRetired() throws JoseException {
        String compact = documents().sign("stupeni-transcript+jws", "{\"schema\":\"x\"}");
        keys.rotate(keys.current(), 1L);

        JsonWebSignature signed = new JsonWebSignature();
        signed.setAlgorithmConstraints(new AlgorithmConstraints(
                AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256));
        signed.setCompactSerialization(compact);
        String kid = signed.getKeyIdHeaderValue();
        assertThat(kid).startsWith("https://stupeni.example/keys/");
        assertThat(new JsonWebKeySet(keys.jwks()).findJsonWebKey(kid, "EC", "sig", "ES256"))
                .isNotNull();
        String jwk = keys.jwk(kid.substring(kid.lastIndexOf('/') + 1)).orElseThrow();
        signed.setKey(JsonWebKey.Factory.newJwk(jwk).getKey());

        assertThat(signed.verifySignature()).isTrue();
        assertThat(signed.getPayload()).isEqualTo("{\"schema\":\"x\"}");
        assertThat(signed.getHeader("typ")).isEqualTo("stupeni-transcript+jws");
    }

    /** By nothing but itself: the portal need not answer. Whose key it is, its thumbprint at the end of the key's address says. */
    @Test
    void whatIsSignedVerifiesWithoutThePortal() throws Exception {
        JWSObject signed = JWSObject.parse(keys.sign(keys.current(), "{\"jti\":\"x\"}"));

        ECKey key = signed.getHeader().getJWK().toECKey();

        assertThat(signed.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
        assertThat(signed.getHeader().getKeyID())
                .endsWith("/keys/" + key.computeThumbprint().toString());
    }

    @Test
    void aChangedDocumentDoesNotVerify() throws JoseException {
        String[] parts =
                documents().sign("stupeni-transcript+jws", "{\"level\":3}").split("\\.");
        parts[1] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"level\":4}".getBytes(StandardCharsets.UTF_8));
        JsonWebSignature changed = new JsonWebSignature();
        changed.setCompactSerialization(String.join(".", parts));
        changed.setKey(JsonWebKey.Factory.newJwk(keys.jwk(keys.current()).orElseThrow())
                .getKey());

        assertThat(changed.verifySignature()).isFalse();
    }

    @Test
    void withAnotherSecretADocumentIsRefusedWithASentence() {
        keys.current();
        secret = "another-secret-of-thirty-two-signs";

        assertThatThrownBy(() -> documents().sign("stupeni-transcript+jws", "{}"))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(((Refused) thrown).key()).isEqualTo("certification_keys.cannot_sign"));
    }

    private SignedDocuments documents() {
        SignedDocuments documents = new SignedDocuments();
        documents.keys = keys;
        return documents;
    }

    @Test
    void aRetiredKeySignsNoMore() {
        String retired = keys.current();
        keys.rotate(retired, 1L);

        assertThatThrownBy(() -> keys.sign(retired, "{}")).isInstanceOf(IllegalStateException.class);
    }
}
