package org.stupeni.certification.transcript;

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
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.stupeni.certification.SheetAttachment;
import org.stupeni.certification.SheetFont;
import org.stupeni.certification.transcript.Transcript.Decided;
import org.stupeni.certification.transcript.Transcript.Proof;
import org.stupeni.framework.Framework;
import org.stupeni.platform.Escape;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Moments;
import org.stupeni.platform.Texts;

/** Prints a record as PDF/A-3u in one language, on as many A4 sheets as it takes, with what was signed of it inside. Pure in the record. */
final class TranscriptDocument {

    private static final byte[] REGULAR = SheetFont.bytes("NotoSans-Regular");
    private static final byte[] BOLD = SheetFont.bytes("NotoSans-Bold");

    private static final String ATTACHED = "transcript.jws";

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm 20mm 16mm; @bottom-left { content: element(foot); } @bottom-right { content: counter(page) ' / ' counter(pages); font-family: 'Noto Sans'; font-size: 8pt; color: #556462; } }
            body { font-family: 'Noto Sans'; font-size: 9pt; line-height: 1.4; color: #13201f; margin: 0; }
            .foot { position: running(foot); font-size: 8pt; color: #556462; }
            h1 { font-size: 18pt; margin: 0 0 1mm 0; } h2 { font-size: 11.5pt; margin: 7mm 0 2mm 0; page-break-after: avoid; }
            p { margin: 0 0 1.5mm 0; } .muted { color: #556462; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; } tr { page-break-inside: avoid; }
            th { text-align: left; font-weight: bold; font-size: 8pt; color: #3e4d4b; border-bottom: 0.4mm solid #24788a; padding: 1mm 2mm 1mm 0; vertical-align: bottom; }
            td { border-bottom: 0.2mm solid #d5dbd9; padding: 1.2mm 2mm 1.2mm 0; vertical-align: top; }
            .day { width: 22mm; white-space: nowrap; } .narrow { width: 30mm; } .whole { white-space: nowrap; } .note { margin-top: 6mm; }
            """;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private static final Pattern DATE_OR_TIME =
            Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{4}|\\b\\d{1,2}:\\d{2}(?: \\([^() ]{1,12}\\))?");

    private final Transcript transcript;
    private final Language language;
    private final String signed;
    private final StringBuilder html = new StringBuilder();

    private TranscriptDocument(Transcript transcript, Language language, String signed) {
        this.transcript = transcript;
        this.language = language;
        this.signed = signed;
    }

    /** @param signed the compact form of the signed record; null where it could not be signed, and then the sheet says that it proves nothing */
    static byte[] render(Transcript transcript, Language language, String signed) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Stupeni")
                .withHtmlContent(new TranscriptDocument(transcript, language, signed).html(), null);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Noto Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), "Noto Sans", 700, FontStyle.NORMAL, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.toStream(out).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            if (signed != null) {
                new SheetAttachment(ATTACHED, "JWS of the record as JSON", signed)
                        .attach(
                                renderer.getPdfDocument(),
                                GregorianCalendar.from(transcript.madeAt().atZone(ZoneOffset.UTC)));
            }
            renderer.getPdfDocument().save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    String html() {
        String title = text("transcript_pdf.title");
        html.append("<html lang=\"")
                .append(language.code())
                .append("\"><head><title>")
                .append(Escape.html(title))
                .append("</title><meta name=\"description\" content=\"")
                .append(Escape.html(title))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body><div class=\"foot\">")
                .append(Escape.html(
                        text("transcript_pdf.foot", transcript.person().name(), day(transcript.asOf()))))
                .append("</div><p class=\"muted\">")
                .append(Escape.html(in(transcript.person().organisation())))
                .append("</p><h1>")
                .append(Escape.html(transcript.person().name()))
                .append("</h1><p>")
                .append(Escape.html(text(
                        "transcript_pdf.who",
                        in(transcript.person().position()),
                        in(transcript.person().department()),
                        transcript.person().number())))
                .append("</p><p><b>")
                .append(Escape.html(text("transcript_pdf.as_of", Moments.date(transcript.asOf(), language))))
                .append("</b></p>");
        levels();
        certificates();
        decisions();
        measures();
        appeals();
        proofs("exams", proof -> proof.kind().equals("exam"));
        proofs("courses", proof -> proof.kind().equals("course") || proof.kind().equals("recognised"));
        proofs(
                "others",
                proof -> !List.of("exam", "course", "recognised", "decision").contains(proof.kind()));
        history();
        html.append("<p class=\"muted note\">")
                .append(whole(text(
                        signed == null ? "transcript_pdf.note" : "transcript_pdf.note_signed",
                        Moments.dateTime(transcript.madeAt(), ZoneId.of(transcript.zone()), language))))
                .append("</p></body></html>");
        return html.toString();
    }

    private void levels() {
        begin("levels", "competency", "held", "until", "certificate", "reached");
        transcript
                .levels()
                .forEach(one -> row(
                        in(one.title()),
                        one.held() == null ? text("transcript_pdf.not_held") : text("transcript_pdf.level", one.held()),
                        day(one.heldUntil()),
                        one.certificate(),
                        one.reached() == 1
                                ? text("transcript_pdf.nothing_reached")
                                : text("transcript_pdf.level", one.reached())));
        end(transcript.levels().isEmpty());
    }

    private void certificates() {
        begin("certificates", "number", "competency", "level_short", "valid", "status");
        transcript
                .certificates()
                .forEach(one -> row(
                        one.number(),
                        in(one.title()),
                        String.valueOf(one.level()),
                        text("transcript_pdf.from_until", day(one.validFrom()), day(one.validUntil())),
                        text("certification_status." + one.status())));
        end(transcript.certificates().isEmpty());
    }

    private void decisions() {
        begin("decisions", "day", "competency", "level_short", "decision", "decider", "reason");
        transcript
                .decisions()
                .forEach(one -> row(
                        Moments.shortDateTime(one.decidedAt(), ZoneId.of(transcript.zone()), language),
                        in(one.title()),
                        String.valueOf(one.level()),
                        text(
                                "transcript_pdf.decided",
                                text("transcript_decision." + one.kind()),
                                text("transcript_manner." + one.manner())),
                        decider(one),
                        one.reason()));
        end(transcript.decisions().isEmpty());
    }

    private String decider(Decided one) {
        String decider = one.decider() == null ? text("transcript_pdf.portal") : one.decider();
        return one.proposer() == null ? decider : text("transcript_pdf.proposed", decider, one.proposer());
    }

    private void measures() {
        begin("measures", "day", "certificate", "measure", "decider", "reason");
        transcript
                .measures()
                .forEach(one -> row(
                        day(one.on()),
                        one.certificate(),
                        text("transcript_measure." + one.what()),
                        one.by(),
                        one.reason()));
        end(transcript.measures().isEmpty());
    }

    private void appeals() {
        begin("appeals", "day", "competency", "against", "words", "answer");
        transcript
                .appeals()
                .forEach(one -> row(
                        Moments.shortDateTime(one.raisedAt(), ZoneId.of(transcript.zone()), language),
                        in(one.title()),
                        text("transcript_against." + one.against(), one.level()),
                        one.words(),
                        one.answer() == null
                                ? text("transcript_appeal." + one.state())
                                : text(
                                        "transcript_pdf.answered",
                                        text("transcript_appeal." + one.state()),
                                        one.answerer(),
                                        one.answer())));
        end(transcript.appeals().isEmpty());
    }

    private void proofs(String section, Predicate<Proof> belongs) {
        begin(section, "day", "what", "worth", "last_day", "recorder");
        List<Proof> rows = transcript.evidence().stream().filter(belongs).toList();
        rows.forEach(one -> row(
                day(one.occurredOn()),
                in(one.text()),
                text("evidence_worth." + one.worth()) + (one.voidReason() == null ? "" : ": " + one.voidReason()),
                day(one.lastDay()),
                one.recorder() == null ? text("transcript_pdf.portal") : one.recorder()));
        end(rows.isEmpty());
    }

    private void history() {
        begin("history", "day", "competency", "level_short", "rules");
        transcript
                .history()
                .forEach(one -> row(
                        day(one.from()),
                        in(one.title()),
                        one.level() == Framework.LOWEST
                                ? text("transcript_pdf.nothing_reached")
                                : String.valueOf(one.level()),
                        text("transcript_pdf.version", one.rules())));
        end(transcript.history().isEmpty());
    }

    private void begin(String section, String... heads) {
        html.append("<h2>")
                .append(Escape.html(text("transcript_pdf." + section)))
                .append("</h2><table><thead><tr>");
        for (String head : heads) {
            html.append("<th scope=\"col\">")
                    .append(Escape.html(text("transcript_head." + head)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
    }

    private void row(String... cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append("<td>").append(whole(cell == null ? "–" : cell)).append("</td>");
        }
        html.append("</tr>");
    }

    /** No line ends inside a date or a time. */
    private static String whole(String text) {
        return DATE_OR_TIME.matcher(Escape.html(text)).replaceAll("<span class=\"whole\">$0</span>");
    }

    /** A section without rows says so, instead of a table of heads alone. */
    private void end(boolean empty) {
        if (empty) {
            html.setLength(html.lastIndexOf("<table>"));
            html.append("<p class=\"muted\">")
                    .append(Escape.html(text("transcript_pdf.none")))
                    .append("</p>");
        } else {
            html.append("</tbody></table>");
        }
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }

    private String in(LocalText text) {
        return text.in(language.locale());
    }

    private String day(LocalDate day) {
        return day == null ? null : Moments.shortDate(day, language);
    }
}
