package org.stupeni.certification.badge;

import java.time.Instant;
import java.util.Map;

/**
 * The public part of a key, with its life.
 *
 * @param madeBy the administrator, or null where the portal made it by itself
 * @param retiredAt since when it signs no more, or null
 */
public record PublishedKey(
        String thumbprint, String x, String y, Instant madeAt, Long madeBy, Instant retiredAt, long credentials) {

    public boolean isCurrent() {
        return retiredAt == null;
    }

    /** As a JWK under this id. */
    Map<String, String> jwk(String kid) {
        return Map.of("kty", "EC", "crv", "P-256", "x", x, "y", y, "use", "sig", "alg", "ES256", "kid", kid);
    }
}
