package org.stupeni.certification.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

/**
 * A version of the design as somebody typed it; what was left empty is null.
 *
 * @param upload a PNG from outside, or null
 * @param keptLogo the logo of the version before, where it is to stay, or null
 */
public record NewDesign(
        String organisationRu,
        String organisationEn,
        String lineRu,
        String lineEn,
        String accent,
        String signerRu,
        String signerEn,
        String secondSignerRu,
        String secondSignerEn,
        byte[] upload,
        byte[] keptLogo) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_LINE = 80;
    static final int LONGEST_SIGNER = 40;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double LEAST_CONTRAST = 4.5;

    /** What speaks against it, by field. */
    public Map<String, Refused> problems() {
        Map<String, Refused> problems = new LinkedHashMap<>();
        required("organisationRu", organisationRu, LONGEST_NAME, problems);
        required("organisationEn", organisationEn, LONGEST_NAME, problems);
        pair("lineRu", lineRu, "lineEn", lineEn, LONGEST_LINE, problems);
        pair("signerRu", signerRu, "signerEn", signerEn, LONGEST_SIGNER, problems);
        pair("secondSignerRu", secondSignerRu, "secondSignerEn", secondSignerEn, LONGEST_SIGNER, problems);
        if (accent == null || !COLOUR.matcher(accent).matches()) {
            problems.put("accent", new Refused("certification_design.no_colour"));
        } else if (contrastOnWhite(accent) < LEAST_CONTRAST) {
            problems.put("accent", new Refused("certification_design.too_pale"));
        }
        if (upload != null) {
            Logo.problem(upload).ifPresent(why -> problems.put("logo", why));
        }
        return problems;
    }

    private static void required(String field, String text, int longest, Map<String, Refused> problems) {
        if (text == null || text.isBlank()) {
            problems.put(field, new Refused("certification_design.missing"));
        } else {
            notLonger(field, text, longest, problems);
        }
    }

    private static void pair(
            String ruField, String ru, String enField, String en, int longest, Map<String, Refused> problems) {
        boolean noRu = ru == null || ru.isBlank();
        boolean noEn = en == null || en.isBlank();
        if (noRu != noEn) {
            problems.put(noRu ? ruField : enField, new Refused("certification_design.other_language"));
        }
        notLonger(ruField, ru, longest, problems);
        notLonger(enField, en, longest, problems);
    }

    private static void notLonger(String field, String text, int longest, Map<String, Refused> problems) {
        if (text != null && text.strip().length() > longest) {
            problems.put(field, new Refused("certification_design.too_long", longest));
        }
    }

    /** As WCAG defines it. */
    static double contrastOnWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance =
                0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The version of this number; only where there are no {@link #problems}. */
    public Design as(int number) {
        List<LocalText> signers = new ArrayList<>();
        add(signers, both(signerRu, signerEn));
        add(signers, both(secondSignerRu, secondSignerEn));
        return new Design(
                number,
                both(organisationRu, organisationEn),
                both(lineRu, lineEn),
                accent.toLowerCase(Locale.ROOT),
                signers,
                upload == null ? keptLogo : Logo.clean(upload));
    }

    private static void add(List<LocalText> signers, LocalText signer) {
        if (signer != null) {
            signers.add(signer);
        }
    }

    private static LocalText both(String ru, String en) {
        return ru == null || ru.isBlank() ? null : new LocalText(ru.strip(), en.strip());
    }
}
