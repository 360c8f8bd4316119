package org.stupeni.course.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.stupeni.course.exchange.text.DecodedText;

/** How many questions a file has, counted by other means than the readers have. */
final class ForeignCount {

    private static final Pattern ANSWER = Pattern.compile("(?imu)^\\s*(?:ANSWER|SVAR|ОТВЕТ)\\s*:.*$");
    private static final Pattern MOODLE = Pattern.compile("<question\\b(?![^>]*type=[\"']category[\"'])[^>]*>");
    private static final Pattern QTI = Pattern.compile("<(?:\\w+:)?(?:assessmentItem|qti-assessment-item)[\\s>]");
    private static final Pattern XML_COMMENT = Pattern.compile("(?s)<!--.*?-->|<!\\[CDATA\\[.*?]]>");

    private ForeignCount() {}

    static int of(ExchangeFormat format, byte[] bytes) {
        return switch (format) {
            case GIFT -> gift(DecodedText.of("any.gift", bytes).text());
            case AIKEN ->
                (int) ANSWER.matcher(DecodedText.of("any.txt", bytes).text())
                        .results()
                        .count();
            case MOODLE_XML -> markup(MOODLE, DecodedText.of("any.xml", bytes).text());
            case QTI ->
                bytes[0] == 'P'
                        ? packed(bytes)
                        : markup(QTI, DecodedText.of("any.xml", bytes).text());
            default -> 0;
        };
    }

    /** Pieces between empty lines, where braces hold together what stands in them. */
    private static int gift(String text) {
        String plain = text.replaceAll("\\\\.", "e")
                .replaceAll("(?m)^[ \\t]*//.*$\\n?", "")
                .replaceAll("(?m)^[ \\t]*\\$CATEGORY.*$", "\n")
                .replaceAll("\\{[^{}]*}", "{}");
        return (int) Pattern.compile("\\n[ \\t]*\\n")
                .splitAsStream(plain)
                .filter(piece -> !piece.isBlank())
                .count();
    }

    private static int markup(Pattern element, String text) {
        return (int) element.matcher(XML_COMMENT.matcher(text).replaceAll(""))
                .results()
                .count();
    }

    private static int packed(byte[] bytes) {
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    count += Math.min(
                            1,
                            markup(
                                    QTI,
                                    DecodedText.of("any.xml", zip.readAllBytes())
                                            .text()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }
}
