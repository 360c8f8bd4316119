package org.stupeni.certification;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.stupeni.certification.design.Design;
import org.stupeni.platform.Bundled;
import org.stupeni.platform.Escape;
import org.stupeni.platform.Language;
import org.stupeni.platform.Moments;

/**
 * Prints a certificate: one A4 sheet as PDF/A, which any reader opens in thirty years, with its fonts and its signed credential inside.
 *
 * <p>The sheet speaks both languages, Russian first and English smaller below it: it is made once and kept, while its reader may be anybody. Each version of
 * the template is a file of its own, {@code certificate/<version>.xhtml}; one that was ever used never changes. Of the five steps only the held one is named.
 *
 * <p>Equal words make equal bytes: dates and the document's id come from the certificate. The credential is kept in the file letter by letter, not compressed,
 * so that {@link SheetCredential} finds it in a file of anybody without trusting a reader of PDF.
 */
final class CertificateDocument {

    /** The template that new certificates are printed with. */
    static final int TEMPLATE = 2;

    /** The first version whose sheets are PDF/A-3 and hold the credential; before it they were PDF/A-2. */
    private static final int FIRST_WITH_CREDENTIAL = 2;

    private static final String ATTACHED = "certificate.jwt";
    private static final int NOON = 12;

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float PAGE_HEIGHT = 210;
    private static final float QR_LEFT = 245;
    private static final float QR_TOP = 62;
    private static final float QR_SIDE = 38;

    private static final float ISSUER_RIGHT = 283;
    private static final float ISSUER_WIDTH = 136;
    private static final float LOGO_WIDTH = 50;
    private static final float LOGO_HEIGHT = 13;

    private static final float STEP_WIDTH = 59.4f;
    private static final float[] STEP_HEIGHTS = {18.7f, 27.8f, 36.8f, 45.9f, 55};
    private static final List<String> STEP_FILLS = List.of("#e3e7e5", "#e6c268", "#68a985", "#24788a", "#0c3a49");
    private static final List<String> STEP_INKS = List.of("#3e4d4b", "#2b2003", "#051a0c", "#ffffff", "#ffffff");

    private static final Pattern XMP_DATE = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(<)");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z.]+)\\}");
    private static final Map<String, byte[]> FONTS = Map.of(
            "Sans-Regular", SheetFont.bytes("NotoSans-Regular"),
            "Sans-Bold", SheetFont.bytes("NotoSans-Bold"),
            "Serif-Bold", SheetFont.bytes("NotoSerif-Bold"));

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private CertificateDocument() {}

    /** Whether sheets of this version hold the credential, and so have to wait for it. */
    static boolean holdsCredential(int template) {
        return template >= FIRST_WITH_CREDENTIAL;
    }

    /**
     * Draws the sheet.
     *
     * @param credential the signed credential; null for a version of the template that holds none, and for a sample
     */
    static byte[] render(CertificateText text, Design design, String credential) {
        boolean attached = holdsCredential(text.template());
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(attached ? PdfAConformance.PDFA_3_U : PdfAConformance.PDFA_2_U)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Stupeni")
                .withHtmlContent(html(text, design), null);
        font(builder, "Noto Sans", 400, "Sans-Regular");
        font(builder, "Noto Sans", 700, "Sans-Bold");
        font(builder, "Noto Serif", 700, "Serif-Bold");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.toStream(out).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            draw(QrCode.of(text.address()), document);
            if (credential != null) {
                attach(credential, noonOf(text.issuedOn()), document);
            }
            if (attached) {
                fix(noonOf(text.issuedOn()), text.code(), document);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(() -> new ByteArrayInputStream(FONTS.get(file)), family, weight, FontStyle.NORMAL, true);
    }

    /** As one filled path, so that no seams show between modules; for a screen reader the address beside it says the same. */
    private static void draw(QrCode code, PDDocument document) throws IOException {
        float module = QR_SIDE / code.size();
        try (PDPageContentStream page =
                new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
            page.beginMarkedContent(COSName.ARTIFACT);
            page.setNonStrokingColor(0x13 / 255f, 0x20 / 255f, 0x1f / 255f);
            for (QrCode.Run run : code.runs()) {
                page.addRect(
                        (QR_LEFT + run.column() * module) * MILLIMETRE,
                        (PAGE_HEIGHT - QR_TOP - (run.row() + 1) * module) * MILLIMETRE,
                        run.length() * module * MILLIMETRE,
                        module * MILLIMETRE);
            }
            page.fill();
            page.endMarkedContent();
        }
    }

    private static void attach(String credential, Calendar day, PDDocument document) throws IOException {
        byte[] bytes = credential.getBytes(StandardCharsets.US_ASCII);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
        file.setSubtype("text/plain");
        file.setSize(bytes.length);
        file.setCreationDate(day);
        file.setModDate(day);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(ATTACHED);
        specification.setFileUnicode(ATTACHED);
        specification.setFileDescription("Open Badges 3.0, VC-JWT");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Data");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(ATTACHED, specification));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem("AF", associated);
    }

    /** The day of the certificate in place of the moment of drawing, wherever that was written. */
    private static void fix(Calendar day, String code, PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.setDocumentId((long) code.hashCode());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String fixed =
                XMP_DATE.matcher(xmp).replaceAll("$1" + DateTimeFormatter.ISO_INSTANT.format(day.toInstant()) + "$2");
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }

    private static Calendar noonOf(LocalDate date) {
        return GregorianCalendar.from(date.atTime(NOON, 0).atZone(ZoneOffset.UTC));
    }

    private static String html(CertificateText text, Design design) {
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
                Map.entry("issuer.width", millimetres(ISSUER_WIDTH - (design.hasLogo() ? logoSize(design)[0] + 4 : 0))),
                Map.entry("code", CertificateCode.grouped(text.code())),
                Map.entry("address", text.address()),
                Map.entry(
                        "address.short",
                        text.address().replaceFirst("^https?://", "").replaceFirst("/[^/]+$", "")));
        Map<String, String> drawings = Map.of(
                "mark",
                mark(),
                "stair",
                stair(text),
                "logo",
                logo(design),
                "signers",
                signers(design),
                "sample",
                sample(text));
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
