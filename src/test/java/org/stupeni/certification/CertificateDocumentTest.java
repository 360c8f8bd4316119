package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.harness.QrScanner;
import org.stupeni.platform.LocalText;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class CertificateDocumentTest {

    private static final String ADDRESS = "https://stupeni.example/verify/7K4MQ2ZD91FX3BTA";
    private static final String LONGEST =
            "Константинопольская-Преображенская Александра-Елизавета Всеволодовна-Мирославовна оглы Рождественская";

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void conformsToPdfA2u(int level) throws Exception {
        assertThat(failures(render(text("Ковалёва Анна Сергеевна", level)), PDFAFlavour.PDFA_2_U))
                .isEmpty();
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
        assertThat(failures(broken.getBytes(StandardCharsets.ISO_8859_1), PDFAFlavour.PDFA_2_U))
                .isNotEmpty();
    }

    @Test
    void theQrCodeSaysTheVerifyAddress() throws Exception {
        assertThat(QrScanner.read(render(text("Ковалёва Анна Сергеевна", 3)))).isEqualTo(ADDRESS);
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
        byte[] pdf = CertificateDocument.render(text);
        Path folder =
                Files.createDirectories(Path.of(System.getProperty("portal.basedir", "."), "target/certificates"));
        Files.write(folder.resolve("level-" + text.level() + "-" + text.holder().length() + ".pdf"), pdf);
        return pdf;
    }

    private static CertificateText text(String holder, int level) {
        List<LocalText> names = List.of(
                new LocalText("Негативный", "Negative"),
                new LocalText("Ограниченный", "Limited"),
                new LocalText("Базовый", "Basic"),
                new LocalText("Сильный", "Strong"),
                new LocalText("Стратегический", "Strategic"));
        return new CertificateText(
                "СТ-2026-00318",
                "7K4MQ2ZD91FX3BTA",
                ADDRESS,
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
                CertificateDocument.TEMPLATE);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (InputStream in = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    /** Where text stands, from the top left in points; the sheet is what is left of the QR code and above the stair. */
    private static final class Places extends PDFTextStripper {

        private float right;
        private float lowestOfSheet;
        private float highestOfSheet = Float.MAX_VALUE;

        @Override
        protected void writeString(String string, List<TextPosition> positions) throws IOException {
            for (TextPosition position : positions) {
                right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
                boolean head = position.getYDirAdj() < mm(25);
                boolean step = List.of("1", "2", "3", "4", "5").contains(string.strip())
                        || string.startsWith("Стратегический")
                        || string.startsWith("Strategic");
                if (!head && !step && position.getXDirAdj() < mm(228)) {
                    lowestOfSheet = Math.max(lowestOfSheet, position.getYDirAdj());
                    highestOfSheet = Math.min(highestOfSheet, position.getYDirAdj());
                }
            }
            super.writeString(string, positions);
        }
    }
}
