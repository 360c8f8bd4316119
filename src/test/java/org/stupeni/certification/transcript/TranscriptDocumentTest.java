package org.stupeni.certification.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stupeni.harness.PdfStandards.failures;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stupeni.certification.SheetCredential;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The sheet keeps the standards, and what was signed is inside, whole, however much it is. */
class TranscriptDocumentTest {

    private static final String SIGNED = "eyJ" + "a".repeat(600) + "." + "b".repeat(200_000) + "." + "c".repeat(86);
    private static final LocalText TITLE = new LocalText("Клиентоориентированность", "Client-orientation");

    @ParameterizedTest
    @EnumSource
    void conformsToPdfA3uAndIsTagged(Language language) throws Exception {
        byte[] pdf = TranscriptDocument.render(transcript(), language, SIGNED);

        assertThat(failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theSignedRecordIsAttachedLetterByLetter() throws IOException {
        byte[] pdf = TranscriptDocument.render(transcript(), Language.RU, SIGNED);

        assertThat(SheetCredential.in(pdf)).contains(SIGNED);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDDocumentNameDictionary(document.getDocumentCatalog())
                            .getEmbeddedFiles()
                            .getNames()
                            .get("transcript.jws")
                            .getEmbeddedFile()
                            .toByteArray())
                    .asString()
                    .isEqualTo(SIGNED);
            assertThat(document.getDocumentCatalog().getCOSObject().getItem("AF"))
                    .isNotNull();
            assertThat(printed(document)).contains("Составлено и подписано").doesNotContain("ничего не удостоверяет");
        }
    }

    @Test
    void withoutASignatureItSaysThatItProvesNothing() throws Exception {
        byte[] pdf = TranscriptDocument.render(transcript(), Language.RU, null);

        assertThat(SheetCredential.in(pdf)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(printed(document)).contains("ничего не удостоверяет").doesNotContain("подписано");
        }
    }

    private static String printed(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static Transcript transcript() {
        LocalDate day = LocalDate.of(2026, 3, 12);
        return new Transcript(
                Transcript.SCHEMA,
                Instant.parse("2026-03-12T09:00:00Z"),
                day,
                "Europe/Moscow",
                new Transcript.Person(
                        "Ковалёва Анна Сергеевна",
                        "000318",
                        new LocalText("Оператор", "Operator"),
                        new LocalText("Розница", "Retail"),
                        new LocalText("Меридиан", "Meridian")),
                List.of(new Transcript.Level(
                        "client-orientation", TITLE, 3, 3, day, day.plusYears(2), "СТ-2026-00318", 3)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LongStream.range(0, 60)
                        .mapToObj(id -> new Transcript.Proof(
                                id,
                                "client-orientation",
                                TITLE,
                                Map.of("kind", "exam"),
                                "attempt",
                                day,
                                day,
                                null,
                                "counts",
                                null,
                                null,
                                null))
                        .toList(),
                List.of());
    }
}
