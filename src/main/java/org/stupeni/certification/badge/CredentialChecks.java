package org.stupeni.certification.badge;

import com.fasterxml.jackson.core.type.TypeReference;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.SheetCredential;
import org.stupeni.platform.Json;
import org.stupeni.platform.Sha256;
import org.stupeni.platform.file.FileKind;

/**
 * Finds out what a file or a credential is worth that somebody brought, who may be anybody.
 *
 * <p>Nothing in it is believed before its signature is: the key is looked up among ours, never at the address that the credential names, and what was issued is
 * told from our own rows. Records of people are kept nowhere: of them is told what was signed.
 */
@ApplicationScoped
@Transactional
public class CredentialChecks {

    private static final String URN = "urn:uuid:";
    private static final int LONGEST_ISSUER = 200;
    private static final Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]*");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SigningKeys keys;

    @Inject
    Credentials credentials;

    @Inject
    Certificates certificates;

    @Inject
    Instance<SignedRecordReader> readers;

    /** What a file is: a sheet of ours, a credential, or something else. */
    public Checked file(byte[] file, LocalDate day) {
        Optional<CertificateState> exact = printed(Sha256.of(file)).flatMap(id -> state(id, day));
        if (exact.isPresent()) {
            return new Checked(Finding.EXACT, exact.get(), null);
        }
        if (!FileKind.PDF.is(file) && file.length <= SheetCredential.LONGEST) {
            String text = new String(file, StandardCharsets.UTF_8).strip();
            if (COMPACT.matcher(text).matches()) {
                return credential(text, day);
            }
        }
        Optional<String> attached = SheetCredential.in(file);
        if (attached.isEmpty()) {
            return Checked.of(
                    FileKind.PDF.is(file) && SheetCredential.isLocked(file) ? Finding.LOCKED : Finding.NOTHING);
        }
        Checked checked = credential(attached.get(), day);
        return switch (checked.finding()) {
            case GENUINE -> new Checked(Finding.CHANGED, checked.certificate(), null);
            case RECORD -> Checked.of(Finding.RECORD_SHEET, checked.signed());
            default -> checked;
        };
    }

    /** What a credential in its compact form is worth. */
    public Checked credential(String compact, LocalDate day) {
        if (compact.length() > SheetCredential.LONGEST) {
            return Checked.of(Finding.UNSIGNED);
        }
        try {
            JWSObject signed = JWSObject.parse(compact);
            Optional<PublishedKey> key = keyOf(signed);
            if (key.isEmpty()) {
                return new Checked(Finding.FOREIGN, null, issuerOf(signed));
            }
            return isSigned(signed, key.get()) ? issued(signed, day) : Checked.of(Finding.TAMPERED);
        } catch (ParseException | IllegalArgumentException notSigned) {
            return Checked.of(Finding.UNSIGNED);
        }
    }

    /** Ours is known by the thumbprint at the end of the key's address, so that credentials outlive a move of the portal. */
    private Optional<PublishedKey> keyOf(JWSObject signed) {
        String kid = signed.getHeader().getKeyID();
        return kid == null
                ? Optional.empty()
                : keys.find(kid.substring(kid.lastIndexOf('/') + 1)).filter(key -> kid.contains("/keys/"));
    }

    private static boolean isSigned(JWSObject signed, PublishedKey key) {
        if (!JWSAlgorithm.ES256.equals(signed.getHeader().getAlgorithm())) {
            return false;
        }
        ECKey publicKey = new ECKey.Builder(Curve.P_256, new Base64URL(key.x()), new Base64URL(key.y())).build();
        try {
            return signed.verify(new ECDSAVerifier(publicKey));
        } catch (JOSEException unfit) {
            return false;
        }
    }

    /** The header is signed as well: what calls itself a record is one. */
    private Optional<SignedRecord> recordIn(JWSObject signed) {
        JOSEObjectType type = signed.getHeader().getType();
        return readers.stream()
                .filter(reader -> type != null && reader.type().equals(type.getType()))
                .findFirst()
                .flatMap(reader -> reader.read(signed.getPayload().toString()));
    }

    private Checked issued(JWSObject signed, LocalDate day) {
        Optional<SignedRecord> ours = recordIn(signed);
        if (ours.isPresent()) {
            return Checked.of(Finding.RECORD, ours.get());
        }
        Object id = payload(signed).get("jti");
        Optional<CertificateState> state = id instanceof String text && text.startsWith(URN)
                ? credentials.certificateOf(text.substring(URN.length())).flatMap(found -> state(found, day))
                : Optional.empty();
        return state.map(found -> new Checked(Finding.GENUINE, found, null))
                .orElseGet(() -> Checked.of(Finding.UNKNOWN));
    }

    private static String issuerOf(JWSObject signed) {
        Map<String, Object> payload = payload(signed);
        Object issuer = payload.get("issuer") instanceof Map<?, ?> profile ? profile.get("id") : payload.get("issuer");
        Object named = issuer == null ? payload.get("iss") : issuer;
        return named instanceof String text && !text.isBlank()
                ? text.substring(0, Math.min(LONGEST_ISSUER, text.length()))
                : null;
    }

    /** What is no JSON object says nothing. */
    private static Map<String, Object> payload(JWSObject signed) {
        try {
            Map<String, Object> payload =
                    Json.read(signed.getPayload().toString(), new TypeReference<Map<String, Object>>() {});
            return payload == null ? Map.of() : payload;
        } catch (IllegalArgumentException noJson) {
            return Map.of();
        }
    }

    private Optional<Long> printed(String hash) {
        return entityManager
                .createQuery("select p.certificate from CertificatePrint p where p.hash = :hash", Long.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    private Optional<CertificateState> state(Long certificateId, LocalDate day) {
        return certificates.findAll(List.of(certificateId)).values().stream()
                .findFirst()
                .flatMap(row -> certificates.verify(row.code(), day));
    }
}
