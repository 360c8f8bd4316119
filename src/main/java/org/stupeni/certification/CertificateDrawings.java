package org.stupeni.certification;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.stupeni.certification.design.Design;
import org.stupeni.platform.Escape;

/** What is drawn on a certificate beside its words, in millimetres: the portal's mark, the stair, the issuer's logo and the lines to sign on. Of the five steps only the held one is named. */
final class CertificateDrawings {

    private static final float PAGE_HEIGHT = 210;

    private static final float ISSUER_RIGHT = 283;
    private static final float ISSUER_WIDTH = 136;
    private static final float LOGO_WIDTH = 50;
    private static final float LOGO_HEIGHT = 13;

    private static final float STEP_WIDTH = 59.4f;
    private static final float[] STEP_HEIGHTS = {18.7f, 27.8f, 36.8f, 45.9f, 55};
    private static final List<String> STEP_FILLS = List.of("#e3e7e5", "#e6c268", "#68a985", "#24788a", "#0c3a49");
    private static final List<String> STEP_INKS = List.of("#3e4d4b", "#2b2003", "#051a0c", "#ffffff", "#ffffff");

    private CertificateDrawings() {}

    /** Each by the name of its place in the template. */
    static Map<String, String> of(CertificateText text, Design design) {
        return Map.of(
                "mark", mark(),
                "stair", stair(text),
                "logo", logo(design),
                "signers", signers(design),
                "sample", sample(text));
    }

    /** How wide the issuer's words may be beside the logo. */
    static String issuerWidth(Design design) {
        return millimetres(ISSUER_WIDTH - (design.hasLogo() ? logoSize(design)[0] + 4 : 0));
    }

    private static String logo(Design design) {
        if (!design.hasLogo()) {
            return "";
        }
        float[] size = logoSize(design);
        return "<img class=\"at\" alt=\"" + Escape.html(design.organisation().ru()) + "\" style=\"left: "
                + millimetres(ISSUER_RIGHT - size[0]) + "mm; top: 11.5mm; width: " + millimetres(size[0])
                + "mm; height: "
                + millimetres(size[1]) + "mm\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(design.logo()) + "\"/>";
    }

    /** Width and height in millimetres, as large as its place allows. */
    private static float[] logoSize(Design design) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(design.logo()));
            float ratio = (float) picture.getWidth() / picture.getHeight();
            float width = Math.min(LOGO_WIDTH, LOGO_HEIGHT * ratio);
            return new float[] {width, width / ratio};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String signers(Design design) {
        StringBuilder html = new StringBuilder();
        design.signers()
                .forEach(signer -> html.append(
                                "<div class=\"sign\"><div class=\"sign-line\"></div><div class=\"sign-who\">")
                        .append(Escape.html(signer.ru()))
                        .append("</div><div class=\"sign-en\" lang=\"en\">")
                        .append(Escape.html(signer.en()))
                        .append("</div></div>"));
        return html.isEmpty() ? "" : "<div class=\"at signs\">" + html + "</div>";
    }

    private static String sample(CertificateText text) {
        return SampleSheet.is(text) ? "<div class=\"at sample\">Образец · <span lang=\"en\">Sample</span></div>" : "";
    }

    private static String millimetres(float length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }

    private static String mark() {
        StringBuilder html = new StringBuilder();
        for (int step = 0; step < 5; step++) {
            html.append(box("rise", 14 + step * 1.55f, 19.2f - step * 1.3f, "height: " + (1.6f + step * 1.3f) + "mm"));
        }
        for (int step = 0; step < 5; step++) {
            html.append(box("tread", 14 + step * 1.55f, 18.6f - step * 1.3f, ""));
        }
        return html.toString();
    }

    private static String stair(CertificateText text) {
        StringBuilder html = new StringBuilder();
        for (int level = 1; level <= STEP_HEIGHTS.length; level++) {
            boolean held = level <= text.level();
            float left = (level - 1) * STEP_WIDTH;
            float height = STEP_HEIGHTS[level - 1];
            float top = PAGE_HEIGHT - height;
            String ink = held ? STEP_INKS.get(level - 1) : "#556462";
            if (held) {
                html.append(box(
                        "step", left, top, "height: " + height + "mm; background-color: " + STEP_FILLS.get(level - 1)));
            } else {
                html.append(box("step later-top", left, top, ""));
                html.append(box("later-side", left, top, "height: " + height + "mm"));
            }
            html.append("<div class=\"at step-text\" style=\"left: ")
                    .append(left + 4)
                    .append("mm; top: ")
                    .append(top + 3.6f)
                    .append("mm; color: ")
                    .append(ink)
                    .append("\"><div class=\"step-number serif\">")
                    .append(level)
                    .append("</div>");
            if (level == text.level()) {
                html.append("<div class=\"step-name\">")
                        .append(Escape.html(text.levelName().ru()))
                        .append("</div><div class=\"step-name-en\" lang=\"en\">")
                        .append(Escape.html(text.levelName().en()))
                        .append("</div>");
            }
            html.append("</div>");
        }
        return html.toString();
    }

    private static String box(String kind, float left, float top, String more) {
        return "<div class=\"at " + kind + "\" style=\"left: " + left + "mm; top: " + top + "mm; " + more + "\"></div>";
    }
}
