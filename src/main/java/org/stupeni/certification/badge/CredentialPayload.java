package org.stupeni.certification.badge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.Language;
import org.stupeni.platform.Moments;
import org.stupeni.platform.Sha256;

/**
 * What a credential says, as Open Badges 3.0 on Verifiable Credentials 2.0 demands: a pure function, the same for the same certificate, holder and place.
 *
 * <p>It holds from the moment it was issued and says the days of the level in words: verifiers refuse a credential whose first moment is still to come, as that of
 * a level that was renewed early would be.
 *
 * <p>The claims of the JWT repeat the credential's own properties and match them to the second.
 *
 * @param address the achievement's
 * @param uuid the credential's own id
 * @param subject the holder's random id
 * @param mail the holder's mail address, of which the credential holds the hash
 * @param salt random, for that hash
 */
record CredentialPayload(
        IssuedCertificate certificate,
        Map<String, Object> achievement,
        String address,
        String issuer,
        String portal,
        String uuid,
        String subject,
        String mail,
        String salt,
        String statusList,
        int statusIndex) {

    static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    private static final String URN = "urn:uuid:";

    Map<String, Object> in(ZoneId zone) {
        Instant from = seconds(certificate.issuedAt());
        Instant until = certificate
                .validUntil()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .minusSeconds(1);
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("@context", CONTEXT);
        payload.put("id", URN + uuid);
        payload.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        payload.put("name", name());
        payload.put("issuer", profile());
        payload.put("validFrom", from.toString());
        payload.put("validUntil", until.toString());
        payload.put("awardedDate", from.toString());
        payload.put("credentialSubject", holder());
        payload.put(
                "credentialStatus",
                Map.of(
                        "id",
                        statusList + "#" + statusIndex,
                        "type",
                        "BitstringStatusListEntry",
                        "statusPurpose",
                        StatusPurpose.NAMED.word(),
                        "statusListIndex",
                        String.valueOf(statusIndex),
                        "statusListCredential",
                        statusList));
        payload.put("credentialSchema", List.of(Map.of("id", SCHEMA, "type", "1EdTechJsonSchemaValidator2019")));
        payload.put("iss", issuer);
        payload.put("sub", URN + subject);
        payload.put("jti", URN + uuid);
        payload.put("nbf", from.getEpochSecond());
        payload.put("exp", until.getEpochSecond());
        return payload;
    }

    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private String name() {
        return certificate.competencyRu() + ": уровень " + certificate.level() + " / " + certificate.competencyEn()
                + ": level " + certificate.level();
    }

    /** The days of the level in words: after an early renewal the first of them is still to come when the credential holds already. */
    private String period() {
        return "Действует с " + Moments.date(certificate.validFrom(), Language.RU) + " по "
                + Moments.date(certificate.validUntil(), Language.RU) + " включительно / Valid from "
                + Moments.date(certificate.validFrom(), Language.EN) + " to the end of "
                + Moments.date(certificate.validUntil(), Language.EN);
    }

    private Map<String, Object> profile() {
        return Map.of(
                "id",
                issuer,
                "type",
                List.of("Profile"),
                "name",
                Achievements.both(certificate.organisation()),
                "url",
                portal);
    }

    private Map<String, Object> holder() {
        return Map.of(
                "id",
                URN + subject,
                "type",
                List.of("AchievementSubject"),
                "identifier",
                List.of(Map.of(
                        "type",
                        "IdentityObject",
                        "hashed",
                        true,
                        "identityHash",
                        "sha256$" + Sha256.of(mail + salt),
                        "identityType",
                        "emailAddress",
                        "salt",
                        salt)),
                "licenseNumber",
                certificate.number(),
                "narrative",
                period(),
                "achievement",
                achievement,
                "result",
                List.of(Map.of(
                        "type",
                        List.of("Result"),
                        "resultDescription",
                        Achievements.rubric(address),
                        "achievedLevel",
                        Achievements.level(address, certificate.level()))));
    }
}
