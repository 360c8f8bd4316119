package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stupeni.harness.PdfStandards.failures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.certification.design.Design;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.harness.QrScanner;
import org.stupeni.platform.LocalText;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CertificateDocumentTest {

    private static final String ADDRESS = "https://stupeni.example/verify/7K4MQ2ZD91FX3BTA";
    private static final String CREDENTIAL = "eyJ" + "a".repeat(60) + "." + "b".repeat(5_000) + "." + "c".repeat(86);
    private static final Design PLAIN = Design.own(new LocalText("Меридиан", "Meridian"));
    private static final Design FULL = new Design(
            1,
            new LocalText("Торговый дом «Северный Меридиан» — розница", "Northern Meridian Trading House, retail"),
            new LocalText("служба персонала и обучения", "department of people and learning"),
            "#7a1f5c",
            List.of(
                    new LocalText("Директор по кадрам И. В. Преображенская", "I. V. Preobrazhenskaya, people director"),
                    new LocalText("Генеральный директор А. А. Громов", "A. A. Gromov, managing director")),
            logo());
    private static final String LONGEST =
            "Константинопольская-Преображенская Александра-Елизавета Всеволодовна-Мирославовна оглы Рождественская";

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void conformsToPdfA3u(int level) throws Exception {
        assertThat(failures(render(text("Ковалёва Анна Сергеевна", level)), PDFAFlavour.PDFA_3_U))
                .isEmpty();
    }

    /** Sheets of the first template that are still to be drawn come out as their contemporaries did. */
    @Test
    void theFirstTemplateStaysWhatItWas() throws Exception {
        CertificateText now = text("Ковалёва Анна Сергеевна", 3);
        CertificateText then = new CertificateText(
                now.number(),
                now.code(),
                now.address(),
                now.holder(),
                now.organisation(),
                now.competency(),
                now.level(),
                now.levelName(),
                now.summary(),
                now.issuedOn(),
                now.validUntil(),
                now.decidedBy(),
                now.rules(),
                1,
                0);

        byte[] pdf = CertificateDocument.render(then, PLAIN, null);

        assertThat(failures(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(SheetCredential.in(pdf)).isEmpty();
        assertThat(CertificateDocument.holdsCredential(1)).isFalse();
        assertThat(CertificateDocument.holdsCredential(CertificateDocument.TEMPLATE))
                .isTrue();
    }

    @Test
    void theCredentialIsAttachedLetterByLetter() throws IOException {
        byte[] pdf = render(text("Ковалёва Анна Сергеевна", 3));

        assertThat(SheetCredential.in(pdf)).contains(CREDENTIAL);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification file = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames()
                    .get("certificate.jwt");
            assertThat(file.getEmbeddedFile().toByteArray()).asString().isEqualTo(CREDENTIAL);
            assertThat(document.getDocumentCatalog().getCOSObject().getItem("AF"))
                    .isNotNull();
        }
    }

    /** What a program leaves that opens the sheet and saves it anew, compressing what it finds. */
    @Test
    void theCredentialIsFoundInAFileThatWasSavedAnew() throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(render(text("Ковалёва Анна Сергеевна", 3)))) {
            PDComplexFileSpecification file = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames()
                    .get("certificate.jwt");
            PDEmbeddedFile packed = new PDEmbeddedFile(
                    document, new ByteArrayInputStream(file.getEmbeddedFile().toByteArray()), COSName.FLATE_DECODE);
            file.setEmbeddedFile(packed);
            file.setEmbeddedFileUnicode(packed);
            document.getDocumentInformation().setTitle("Changed");
            document.save(saved);
        }

        assertThat(saved.toString(StandardCharsets.ISO_8859_1)).doesNotContain(CREDENTIAL);
        assertThat(SheetCredential.in(saved.toByteArray())).contains(CREDENTIAL);
    }

    @Test
    void equalWordsMakeEqualBytes() throws Exception {
        byte[] first = render(text("Ковалёва Анна Сергеевна", 3));
        Thread.sleep(1_100);

        assertThat(render(text("Ковалёва Анна Сергеевна", 3))).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).contains("2026-03-12T12:00:00Z");
    }

    @Test
    void isTaggedForScreenReaders() throws Exception {
        assertThat(failures(render(text("Ковалёва Анна Сергеевна", 3)), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void theValidatorFindsWhatIsWrong() throws Exception {
        byte[] pdf = render(text("Ковалёва Анна Сергеевна", 3));
        String broken = new String(pdf, StandardCharsets.ISO_8859_1).replace("/OutputIntents", "/OutputIntentx");
        assertThat(failures(broken.getBytes(StandardCharsets.ISO_8859_1), PDFAFlavour.PDFA_3_U))
                .isNotEmpty();
    }

    @Test
    void theQrCodeSaysTheVerifyAddress() throws Exception {
        assertThat(QrScanner.read(render(text("Ковалёва Анна Сергеевна", 3)))).isEqualTo(ADDRESS);
    }

    /** Of 1,500 random ones these three were read at no size: as the encoder prefers to draw them they mislead a reader. */
    @ParameterizedTest
    @ValueSource(strings = {"XQCTHP5RJD9DTMJ5", "7XG74GPHF4H7U9CW", "K6N2RDDU9L5FL58W"})
    void aCodeThatMisleadsReadersIsDrawnAnotherWay(String code) throws Exception {
        String address = "http://localhost:41234/verify/" + code;

        assertThat(QrScanner.read(render(text("Ковалёва Анна Сергеевна", 3, address))))
                .isEqualTo(address);
    }

    @Test
    void everyFontIsInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(text("Ковалёва Анна Сергеевна", 3)))) {
            List<String> names = new ArrayList<>();
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            assertThat(names).containsExactlyInAnyOrder("NotoSans-Regular", "NotoSans-Bold", "NotoSerif-Bold");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ли Ян",
                "Ковалёва Анна Сергеевна",
                "Константинопольская Александра-Елизавета Всеволодовна-Мирославовна",
                LONGEST,
                "Рентгенэлектрокардиографическаяпреображенскаяконстантинопольскаябезпробелов Ә",
            })
    void anyNameKeepsItsPlace(String holder) throws IOException {
        try (PDDocument document = Loader.loadPDF(render(text(holder, 5)))) {
            assertThat(document.getNumberOfPages()).isOne();
            Places places = new Places();
            String printed = places.getText(document);
            assertThat(printed.replaceAll("\\s+", "")).contains(holder.replaceAll("\\s+", ""));
            assertThat(places.right).isLessThan(mm(284));
            assertThat(places.lowestOfSheet).isLessThan(mm(153));
            assertThat(places.highestOfSheet).isGreaterThan(mm(28));
        }
    }

    @Test
    void aDesignWithEverythingKeepsItsPlaceAndTheStandards() throws Exception {
        CertificateText text = text(LONGEST, 5);
        byte[] pdf = CertificateDocument.render(text, FULL, CREDENTIAL);
        keep("design", pdf);

        assertThat(failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(CertificateDocument.render(text, FULL, CREDENTIAL)).isEqualTo(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            Places places = new Places();
            String printed = places.getText(document);
            assertThat(printed).contains("Громов", "Preobrazhenskaya", "служба персонала и обучения");
            assertThat(places.right).isLessThan(mm(284));
            assertThat(places.lowestSigner).isBetween(mm(120), mm(153));
            assertThat(places.lowestOfSheet).isLessThan(mm(153));
        }
    }

    @Test
    void aSampleSaysThatItIsOne() throws Exception {
        FrameworkVersion version = new FrameworkVersion(
                4, Instant.EPOCH, new Framework(Map.of(3, new LocalText("Базовый", "Basic")), List.of()));
        CertificateText sample = SampleSheet.of(version, FULL, "https://stupeni.example", LocalDate.of(2026, 3, 12));

        byte[] pdf = CertificateDocument.render(sample, FULL, null);

        keep("sample", pdf);
        assertThat(failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(SheetCredential.in(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Образец")
                    .contains("СТ-2026-00000");
        }
    }

    @Test
    void onlyTheHeldLevelIsNamed() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(text("Ковалёва Анна Сергеевна", 3)))) {
            String printed = new PDFTextStripper().getText(document);
            assertThat(printed)
                    .contains("Сертификат № СТ-2026-00318", "уровень\u00a03, базовый", "level\u00a03, basic")
                    .contains(
                            "12 марта 2026 года", "11 марта 2028 года", "7K4M-Q2ZD-91FX-3BTA", "stupeni.example/verify")
                    .doesNotContainIgnoringCase("негативный")
                    .doesNotContainIgnoringCase("сильный");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Сертификат СТ-2026-00318");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ru");
        }
    }

    @Test
    void wordsAreTextNeverMarkup() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(text("<b>О'Нил & \"Ко\"</b> {number}", 2)))) {
            assertThat(new PDFTextStripper().getText(document)).contains("<b>О'Нил & \"Ко\"</b> {number}");
        }
    }

    private static byte[] render(CertificateText text) throws IOException {
        byte[] pdf = CertificateDocument.render(text, PLAIN, CREDENTIAL);
        keep("level-" + text.level() + "-" + text.holder().length(), pdf);
        return pdf;
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder =
                Files.createDirectories(Path.of(System.getProperty("portal.basedir", "."), "target/certificates"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    private static byte[] logo() {
        BufferedImage picture = new BufferedImage(600, 180, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 180);
        pen.setColor(new Color(0x7a1f5c));
        pen.fillOval(10, 10, 160, 160);
        pen.fillRect(200, 60, 380, 60);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static CertificateText text(String holder, int level) {
        return text(holder, level, ADDRESS);
    }

    private static CertificateText text(String holder, int level, String address) {
        List<LocalText> names = List.of(
                new LocalText("Негативный", "Negative"),
                new LocalText("Ограниченный", "Limited"),
                new LocalText("Базовый", "Basic"),
                new LocalText("Сильный", "Strong"),
                new LocalText("Стратегический", "Strategic"));
        return new CertificateText(
                "СТ-2026-00318",
                "7K4MQ2ZD91FX3BTA",
                address,
                holder,
                new LocalText("Меридиан", "Meridian"),
                new LocalText("Клиентоориентированность", "Client-orientation"),
                level,
                names.get(level - 1),
                new LocalText(
                        "Справляется сам во всех обычных ситуациях: выясняет, что нужно, отвечает за вопрос до конца и одинаково уважает всех.",
                        "Manages every ordinary situation alone: finds out what is needed, sees the matter through and respects everyone alike."),
                LocalDate.of(2026, 3, 12),
                LocalDate.of(2028, 3, 11),
                "Соболева И. В.",
                3,
                CertificateDocument.TEMPLATE,
                0);
    }

    private static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    /** Where text stands, from the top left in points; the sheet is what is left of the QR code and above the stair. */
    private static final class Places extends PDFTextStripper {

        private float right;
        private float lowestOfSheet;
        private float lowestSigner;
        private float highestOfSheet = Float.MAX_VALUE;

        @Override
        protected void writeString(String string, List<TextPosition> positions) throws IOException {
            for (TextPosition position : positions) {
                right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
                boolean head = position.getYDirAdj() < mm(25);
                boolean step = List.of("1", "2", "3", "4", "5").contains(string.strip())
                        || string.startsWith("Стратегический")
                        || string.startsWith("Strategic");
                if (position.getFontSizeInPt() < 8.3 && position.getXDirAdj() > mm(228)) {
                    lowestSigner = Math.max(lowestSigner, position.getYDirAdj());
                }
                if (!head && !step && position.getXDirAdj() < mm(228)) {
                    lowestOfSheet = Math.max(lowestOfSheet, position.getYDirAdj());
                    highestOfSheet = Math.min(highestOfSheet, position.getYDirAdj());
                }
            }
            super.writeString(string, positions);
        }
    }
}
