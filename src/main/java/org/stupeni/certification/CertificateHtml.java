package org.stupeni.certification;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.certification.design.Design;
import org.stupeni.platform.Bundled;
import org.stupeni.platform.Escape;
import org.stupeni.platform.Language;
import org.stupeni.platform.Moments;

/**
 * What stands on a certificate: its words in the places of its template. Each version of the template is a file of its own, {@code certificate/<version>.xhtml};
 * one that was ever used never changes.
 */
final class CertificateHtml {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z.]+)\\}");

    private CertificateHtml() {}

    static String of(CertificateText text, Design design) {
        String template =
                new String(Bundled.bytes("/certificate/" + text.template() + ".xhtml"), StandardCharsets.UTF_8);
        Map<String, String> words = Map.ofEntries(
                Map.entry("title", "Сертификат " + text.number()),
                Map.entry("number", text.number()),
                Map.entry("holder", text.holder()),
                Map.entry("holder.size", size(text.holder(), 34, 24, 20)),
                Map.entry("organisation", "«" + text.organisation().ru() + "»"),
                Map.entry("organisation.en", text.organisation().en()),
                Map.entry("competency", text.competency().ru()),
                Map.entry("competency.en", text.competency().en()),
                Map.entry("held.size", size(text.competency().ru(), 17, 34, 13)),
                Map.entry("held.en.size", size(text.competency().en(), 11.5, 60, 9)),
                Map.entry("level", String.valueOf(text.level())),
                Map.entry("level.name", text.levelName().ru().toLowerCase(Language.RU.locale())),
                Map.entry("level.name.en", text.levelName().en().toLowerCase(Locale.ENGLISH)),
                Map.entry("summary", text.summary().ru()),
                Map.entry("summary.en", text.summary().en()),
                Map.entry("issued", Moments.date(text.issuedOn(), Language.RU)),
                Map.entry("issued.en", Moments.date(text.issuedOn(), Language.EN)),
                Map.entry("until", Moments.date(text.validUntil(), Language.RU)),
                Map.entry("until.en", Moments.date(text.validUntil(), Language.EN)),
                Map.entry("decided", text.decidedBy() == null ? "автоматически" : text.decidedBy()),
                Map.entry("rules", String.valueOf(text.rules())),
                Map.entry("accent", design.accent()),
                Map.entry(
                        "line",
                        design.line() == null ? "" : ", " + design.line().ru()),
                Map.entry(
                        "line.en",
                        design.line() == null ? "" : ", " + design.line().en()),
                Map.entry("issuer.width", CertificateDrawings.issuerWidth(design)),
                Map.entry("code", CertificateCode.grouped(text.code())),
                Map.entry("address", text.address()),
                Map.entry(
                        "address.short",
                        text.address().replaceFirst("^https?://", "").replaceFirst("/[^/]+$", "")));
        Map<String, String> drawings = CertificateDrawings.of(text, design);
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(
                        drawings.containsKey(place.group(1))
                                ? drawings.get(place.group(1))
                                : Escape.html(words.get(place.group(1)))));
    }

    /** The size in points at which a text of any length keeps its place: as given up to so many signs, then smaller in proportion, down to the least. */
    private static String size(String text, double points, int signs, double least) {
        double fitting = points * Math.sqrt((double) signs / Math.max(signs, text.length()));
        return String.format(Locale.ROOT, "%.1f", Math.max(least, fitting));
    }
}
