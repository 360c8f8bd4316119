package org.stupeni.certification;

/**
 * What a certificate is worth on a day, as conditions of queries: the one place that says it, beside {@link CertificateStatus}, which says it of rows.
 *
 * <p>Every condition takes the name of a {@code Certificate} and of a parameter of the day in the organisation's zone, colon included.
 */
public final class InForce {

    private InForce() {}

    /** Its own dates include the day and it {@linkplain #counts counts}: held levels rest on nothing else. */
    public static String on(String certificate, String day) {
        return " (%1$s.validFrom <= %2$s and %1$s.validUntil >= %2$s and %3$s) "
                .formatted(certificate, day, counts(certificate, day));
    }

    /** It is neither revoked nor suspended; its own dates are not asked. */
    public static String counts(String certificate, String day) {
        return " (%s and not %s) ".formatted(unrevoked(certificate, day), suspended(certificate, day));
    }

    /** It is not taken back, though it may be suspended and come back. */
    public static String unrevoked(String certificate, String day) {
        return "not " + revoked(certificate, day);
    }

    /** It is taken back for good. */
    public static String revoked(String certificate, String day) {
        return """
                exists (select revocation_%1$s.certificate from CertificateRevocation revocation_%1$s
                    where revocation_%1$s.certificate = %1$s.id and revocation_%1$s.revokedOn <= %2$s)\
                """.formatted(certificate, day);
    }

    /** It does not count for a while. */
    public static String suspended(String certificate, String day) {
        return """
                exists (select suspension_%1$s.id from CertificateSuspension suspension_%1$s
                    where suspension_%1$s.certificate = %1$s.id and suspension_%1$s.suspendedOn <= %2$s
                        and (suspension_%1$s.liftedOn is null or suspension_%1$s.liftedOn > %2$s))\
                """.formatted(certificate, day);
    }
}
