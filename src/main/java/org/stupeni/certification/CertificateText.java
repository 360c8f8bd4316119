package org.stupeni.certification;

import java.time.LocalDate;
import org.stupeni.platform.LocalText;

/**
 * Every word a certificate prints, as it stood on the day of the decision: a later change of name, framework or organisation changes none of them.
 *
 * @param code as {@link CertificateCode} made it, without hyphens
 * @param address where the certificate is verified: what the QR code says
 * @param holder the person's full name as the directory writes it; it is never transliterated, since nobody but the person knows the right spelling
 * @param validUntil the last day it is valid, to its end in the organisation's zone
 * @param decidedBy who decided, or null where the rule lets the portal decide by itself
 * @param rules the number of the framework version
 * @param template the version of the template it is printed with
 * @param design the version of what HR chose of it, 0 for the portal's own
 */
public record CertificateText(
        String number,
        String code,
        String address,
        String holder,
        LocalText organisation,
        LocalText competency,
        int level,
        LocalText levelName,
        LocalText summary,
        LocalDate issuedOn,
        LocalDate validUntil,
        String decidedBy,
        int rules,
        int template,
        int design) {}
