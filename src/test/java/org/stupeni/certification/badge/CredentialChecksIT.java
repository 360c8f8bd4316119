package org.stupeni.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.CertificatePdfs;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.CertificateStatus;
import org.stupeni.certification.TestCertificates;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;

@ExtendWith(ArquillianExtension.class)
class CredentialChecksIT {

    @Inject
    TestCertificates certificates;

    @Inject
    Credentials credentials;

    @Inject
    CredentialChecks checks;

    @Inject
    CertificatePdfs pdfs;

    @Inject
    SigningKeys keys;

    @Inject
    KeySecret secret;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReachedLevels reached;

    @Inject
    TestPeople people;

    CertificateRow certificate;
    String compact;
    LocalDate today;

    @BeforeEach
    void aSignedCertificate() {
        certificate = certificates.issued();
        try {
            credentials.make(certificate.id());
        } catch (PersistenceException atThisMoment) {
            assertThat(credentials.of(certificate.id())).isPresent();
        }
        compact = credentials.of(certificate.id()).orElseThrow();
        today = reached.today();
    }

    @Test
    void theFileThatWeHandedOutIsKnownByItsBytes() {
        Checked checked = checks.file(pdf(), today);

        assertThat(checked.finding()).isEqualTo(Finding.EXACT);
        assertThat(checked.certificate().certificate().number()).isEqualTo(certificate.number());
        assertThat(checked.certificate().status()).isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void aFileThatWasChangedShowsWhatWasIssued() {
        byte[] changed = pdf();
        changed[changed.length - 2] = (byte) (changed[changed.length - 2] + 1);

        Checked checked = checks.file(changed, today);

        assertThat(checked.finding()).isEqualTo(Finding.CHANGED);
        assertThat(checked.certificate().certificate().holder()).isEqualTo(certificate.holder());
    }

    @Test
    void aCredentialIsGenuinePastedOrAsAFile() {
        assertThat(checks.credential(compact, today).finding()).isEqualTo(Finding.GENUINE);
        assertThat(checks.file(bytes(" " + compact + "\r\n"), today).finding()).isEqualTo(Finding.GENUINE);
    }

    @Test
    void aRetiredKeyStillCounts() {
        keys.rotate(keys.current(), people.with(Role.ADMINISTRATOR).id());

        assertThat(checks.credential(compact, today).finding()).isEqualTo(Finding.GENUINE);
    }

    @Test
    void whatWasRevokedIsToldSo() {
        certificates.revoke(certificate);

        assertThat(checks.credential(compact, today).certificate().status()).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void aTamperedPayloadIsNoticed() {
        String[] parts = compact.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String raised = payload.replace("level 2", "level 5");
        assertThat(raised).isNotEqualTo(payload);

        assertThat(checks.credential(parts[0] + "." + encoded(raised) + "." + parts[2], today)
                        .finding())
                .isEqualTo(Finding.TAMPERED);
    }

    @Test
    void anotherKeyUnderOurNameIsNoticed() throws Exception {
        assertThat(checks.credential(signedByOthers(keys.current()), today).finding())
                .isEqualTo(Finding.TAMPERED);
    }

    /** A header that brings the key along proves nothing by it. */
    @Test
    void aKeyIsNotBelievedBecauseItStandsInTheHeader() throws Exception {
        ECKey own = new ECKeyGenerator(Curve.P_256).generate();

        assertThat(checks.credential(signed(keys.current(), own, own.toPublicJWK()), today)
                        .finding())
                .isEqualTo(Finding.TAMPERED);
        assertThat(checks.credential(signed(own.computeThumbprint().toString(), own, own.toPublicJWK()), today)
                        .finding())
                .isEqualTo(Finding.FOREIGN);
    }

    /** Those from before the key stood in the header are told by the key that the header names. */
    @Test
    void aCredentialWithoutAKeyInItsHeaderIsGenuine() throws Exception {
        String payload = JWSObject.parse(compact).getPayload().toString();
        JWSHeader old = new JWSHeader.Builder(JWSObject.parse(compact).getHeader())
                .jwk(null)
                .build();
        SigningKey key = entityManager.find(SigningKey.class, keys.current());
        JWSObject signed = new JWSObject(old, new Payload(payload));
        signed.sign(new ECDSASigner(new ECKey.Builder(Curve.P_256, new Base64URL(key.x()), new Base64URL(key.y()))
                .d(Base64URL.encode(secret.open(key.sealed(), key.thumbprint())))
                .build()));

        assertThat(signed.getHeader().getJWK()).isNull();
        assertThat(checks.credential(signed.serialize(), today).finding()).isEqualTo(Finding.GENUINE);
    }

    @Test
    void aForeignIssuerIsNamed() throws Exception {
        Checked checked = checks.credential(signedByOthers("A".repeat(43)), today);

        assertThat(checked.finding()).isEqualTo(Finding.FOREIGN);
        assertThat(checked.issuer()).isEqualTo("https://elsewhere.example/issuer");
        assertThat(checked.certificate()).isNull();
    }

    @Test
    void withoutASignatureNothingIsBelieved() {
        String[] parts = compact.split("\\.");

        assertThat(checks.credential(encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".", today)
                        .finding())
                .isEqualTo(Finding.UNSIGNED);
        assertThat(checks.credential(parts[0] + "." + parts[1] + ".", today).finding())
                .isIn(Finding.UNSIGNED, Finding.TAMPERED);
        assertThat(checks.credential(hmacHeader() + "." + parts[1] + "." + parts[2], today)
                        .finding())
                .isEqualTo(Finding.TAMPERED);
    }

    @Test
    void nonsenseIsNoCredential() {
        for (String nonsense : new String[] {
            "",
            ".",
            "..",
            "...",
            "eyJ",
            "a.b.c",
            encoded("[]") + "..",
            encoded("{}") + ".e30.",
            "x".repeat(70_000),
            encoded("{\"alg\":\"ES256\",\"kid\":" + "[".repeat(5_000) + "}") + ".e30.AA"
        }) {
            assertThat(checks.credential(nonsense, today).finding()).isIn(Finding.UNSIGNED, Finding.FOREIGN);
        }
    }

    @Test
    void theStatusListIsSignedByUsAndYetNoCertificate() {
        String list = keys.sign(keys.current(), "{\"jti\":\"https://stupeni.example/status/revocation/1\"}");

        assertThat(checks.credential(list, today).finding()).isEqualTo(Finding.UNKNOWN);
        assertThat(checks.credential(keys.sign(keys.current(), "no json"), today)
                        .finding())
                .isEqualTo(Finding.UNKNOWN);
    }

    @Test
    void aFileWithoutACredentialIsToldSo() {
        assertThat(checks.file(bytes("%PDF-1.7 nothing"), today).finding()).isEqualTo(Finding.NOTHING);
        assertThat(checks.file(bytes("%PDF-1.7 trailer <</Encrypt 5 0 R>>"), today)
                        .finding())
                .isEqualTo(Finding.LOCKED);
        assertThat(checks.file(bytes("just words"), today).finding()).isEqualTo(Finding.NOTHING);
        assertThat(checks.file(new byte[1000], today).finding()).isEqualTo(Finding.NOTHING);
    }

    private byte[] pdf() {
        return pdfs.find(certificate.id()).orElseThrow().bytes();
    }

    private String signedByOthers(String thumbprint) throws Exception {
        return signed(thumbprint, new ECKeyGenerator(Curve.P_256).generate(), null);
    }

    private static String signed(String thumbprint, ECKey by, JWK inHeader) throws Exception {
        JWSObject signed = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID("https://elsewhere.example/keys/" + thumbprint)
                        .type(JOSEObjectType.JWT)
                        .jwk(inHeader)
                        .build(),
                new Payload("{\"issuer\":{\"id\":\"https://elsewhere.example/issuer\"},\"jti\":\"urn:uuid:1\"}"));
        signed.sign(new ECDSASigner(by));
        return signed.serialize();
    }

    private String hmacHeader() {
        return encoded("{\"alg\":\"HS256\",\"kid\":\"https://stupeni.example/keys/" + keys.current() + "\"}");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
