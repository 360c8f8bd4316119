package org.stupeni.course.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stupeni.course.exchange.aiken.AikenReader;
import org.stupeni.course.exchange.folder.FolderReader;
import org.stupeni.course.exchange.gift.GiftReader;
import org.stupeni.course.exchange.moodle.MoodleReader;
import org.stupeni.course.exchange.qti.QtiReader;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.course.exchange.sheet.SheetReader;
import org.stupeni.course.exchange.text.Binary;
import org.stupeni.course.exchange.text.DecodedText;
import org.stupeni.framework.Framework;

/** Reads what somebody brings, whatever it is. Nothing in a file makes it throw. */
public final class Imports {

    private static final Pattern AIKEN = Pattern.compile(
            "(?im)^[ \\t]*(?:(?:CORRECT|RIGHT|ПРАВИЛЬНЫЙ|ВЕРНЫЙ)[ \\t]+)?(?:ANSWER|SVAR|ОТВЕТ|ВІДПОВІДЬ)S?[ \\t]*:[ \\t]*[A-ZА-Я](?:[.,;) \\t].*)?$",
            Pattern.UNICODE_CASE);
    /** Answers between braces, or a title. */
    private static final Pattern GIFT =
            Pattern.compile("(?m)^::|(?<!\\\\)\\{[ \\t]*(?:[=~#}\\n]|(?:T|F|TRUE|FALSE)[ \\t]*[#}])");

    /** What an office document of words or slides holds, and none of questions. */
    private static final Set<String> OFFICE =
            Set.of("word/document.xml", "ppt/presentation.xml", "META-INF/manifest.xml");

    private static final int LOOKED_AT = 4_000;

    private Imports() {}

    /** Reads a file in the form that its content shows. */
    public static ImportReport read(Upload upload) {
        return read(upload, (Framework) null);
    }

    /**
     * Reads a file in the form that its content shows, a whole course too.
     *
     * @param framework says which competencies and indicators there are; null to read questions alone
     */
    public static ImportReport read(Upload upload, Framework framework) {
        return read(upload, framework, ExchangeFormat.NONE);
    }

    /**
     * Reads a file in the form that somebody says it has.
     *
     * @param framework says which competencies and indicators there are; null to read questions alone
     * @param form {@link ExchangeFormat#NONE} to be told by its content
     */
    public static ImportReport read(Upload upload, Framework framework, ExchangeFormat form) {
        if (upload.bytes().length > Limits.FILE) {
            return refused(upload, new Unreadable("exchange_file.too_large", Limits.FILE / 1024 / 1024));
        }
        if (upload.bytes().length == 0) {
            return refused(upload, new Unreadable("exchange_file.empty"));
        }
        try {
            if (isForeign(upload)) {
                return refused(upload, new Unreadable("exchange_file.no_questions"));
            }
            return switch (form == ExchangeFormat.NONE ? formatOf(upload) : form) {
                case MOODLE_XML -> MoodleReader.read(upload);
                case GIFT -> GiftReader.read(upload);
                case AIKEN -> AikenReader.read(upload);
                case QTI -> QtiReader.read(upload);
                case SHEET -> SheetReader.read(upload);
                case FOLDER -> FolderReader.read(upload, framework);
                default -> unknown(upload);
            };
        } catch (Unreadable whole) {
            return refused(upload, whole);
        }
    }

    /** Whether it is a picture, a document, a program or the like: no form of questions can be found in it, whatever somebody says it has. */
    public static boolean isForeign(Upload upload) {
        if (!Archive.isOne(upload.bytes())) {
            return Binary.isOne(upload.bytes());
        }
        try {
            Set<String> names = Archive.open(upload.bytes()).files().keySet();
            return OFFICE.stream().anyMatch(names::contains);
        } catch (Unreadable broken) {
            return false;
        }
    }

    /** Of an archive it is told what was left out: without that it might have been one of ours. */
    private static ImportReport unknown(Upload upload) {
        Intake intake = new Intake(ExchangeFormat.NONE, upload.name());
        if (Archive.isOne(upload.bytes())) {
            Archive.open(upload.bytes()).notes().forEach(intake::add);
        }
        intake.add(new Unreadable("exchange_file.unknown_format").note(upload.name()));
        return intake.report();
    }

    private static ImportReport refused(Upload upload, Unreadable why) {
        Intake intake = new Intake(ExchangeFormat.NONE, upload.name());
        intake.add(why.note(upload.name()));
        return intake.report();
    }

    /** What a file is: told by its content, its name decides only between kinds of plain text. */
    static ExchangeFormat formatOf(Upload upload) {
        String name = upload.name().toLowerCase(Locale.ROOT);
        if (Archive.isOne(upload.bytes())) {
            return packed(Archive.open(upload.bytes()).files().keySet());
        }
        String text = DecodedText.of(name, upload.bytes()).text();
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).stripLeading();
        if (start.startsWith("<")) {
            return markup(start);
        }
        if (SheetReader.isOne(text)) {
            return ExchangeFormat.SHEET;
        }
        if (AIKEN.matcher(text).find() && !GIFT.matcher(text).find()) {
            return ExchangeFormat.AIKEN;
        }
        boolean braces = text.indexOf('{') >= 0 && text.indexOf('}') >= 0;
        return braces || name.endsWith(".gift") ? ExchangeFormat.GIFT : ExchangeFormat.NONE;
    }

    private static ExchangeFormat packed(Set<String> names) {
        if (SheetReader.isOne(names)) {
            return ExchangeFormat.SHEET;
        }
        if (QtiReader.isOne(names)) {
            return ExchangeFormat.QTI;
        }
        return FolderReader.isOne(names) ? ExchangeFormat.FOLDER : ExchangeFormat.NONE;
    }

    private static ExchangeFormat markup(String start) {
        if (start.contains("<quiz")) {
            return ExchangeFormat.MOODLE_XML;
        }
        return start.contains("assessmentItem")
                        || start.contains("assessment-item")
                        || start.contains("imsqti")
                        || start.contains("<questestinterop")
                ? ExchangeFormat.QTI
                : ExchangeFormat.NONE;
    }
}
