package org.stupeni.certification;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.stupeni.certification.design.Design;

/**
 * Prints a certificate: one A4 sheet as PDF/A, which any reader opens in thirty years, with its fonts and its signed credential inside.
 *
 * <p>The sheet speaks both languages, Russian first and English smaller below it: it is made once and kept, while its reader may be anybody. What stands on it is written by {@link CertificateHtml}.
 *
 * <p>Equal words make equal bytes: dates and the document's id come from the certificate. The credential goes in as a {@link SheetAttachment}.
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

    private static final Pattern XMP_DATE = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(<)");
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
                .withHtmlContent(CertificateHtml.of(text, design), null);
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
                new SheetAttachment(ATTACHED, "Open Badges 3.0, VC-JWT", credential)
                        .attach(document, noonOf(text.issuedOn()));
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
}
