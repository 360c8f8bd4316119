package org.stupeni.certification;

import java.time.LocalDate;
import java.util.Comparator;
import org.stupeni.certification.design.Design;
import org.stupeni.framework.Competency;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Level;
import org.stupeni.platform.LocalText;

/** The words of a certificate that nobody has, for who looks at a design. */
final class SampleSheet {

    static final String CODE = "0".repeat(CertificateCode.LENGTH);

    private static final int LEVEL = 3;
    private static final int YEARS = 2;
    private static final LocalText EMPTY = new LocalText("Компетенция", "Competency");

    private SampleSheet() {}

    static boolean is(CertificateText text) {
        return text.code().equals(CODE);
    }

    static CertificateText of(FrameworkVersion version, Design design, String portal, LocalDate today) {
        Competency longest = version.framework().competencies().stream()
                .max(Comparator.comparingInt(
                        competency -> competency.title().ru().length()))
                .orElse(null);
        return new CertificateText(
                CertificateNumbers.of(today.getYear(), 0),
                CODE,
                portal + "/verify/" + CODE,
                "Образцова Александра Константиновна",
                design.organisation(),
                longest == null ? EMPTY : longest.title(),
                LEVEL,
                version.framework().nameOf(LEVEL),
                longest == null
                        ? EMPTY
                        : longest.level(LEVEL).map(Level::summary).orElse(EMPTY),
                today,
                today.plusYears(YEARS).minusDays(1),
                null,
                version.number(),
                CertificateDocument.TEMPLATE,
                design.number());
    }
}
