package org.stupeni.course.exchange;

import java.util.List;
import org.stupeni.course.exchange.aiken.AikenWriter;
import org.stupeni.course.exchange.folder.FolderWriter;
import org.stupeni.course.exchange.gift.GiftWriter;
import org.stupeni.course.exchange.moodle.MoodleWriter;
import org.stupeni.course.exchange.qti.QtiVersion;
import org.stupeni.course.exchange.qti.QtiWriter;
import org.stupeni.course.exchange.sheet.SheetWriter;
import org.stupeni.platform.sheet.SheetFormat;
import org.stupeni.question.Question;

/** Writes questions in the forms of other programs. */
public final class Exports {

    private Exports() {}

    /**
     * The questions as a file, and what of them it does not hold.
     *
     * @param wording in which language, where the format has room for one text
     */
    public static ExportedFile write(ExchangeFormat format, List<Question> questions, Wording wording) {
        return write(format, questions, wording, PictureSource.NONE);
    }

    /** @param pictures what the questions show */
    public static ExportedFile write(
            ExchangeFormat format, List<Question> questions, Wording wording, PictureSource pictures) {
        return switch (format) {
            case GIFT -> GiftWriter.write(questions, wording);
            case AIKEN -> AikenWriter.write(questions, wording);
            case MOODLE_XML -> MoodleWriter.write(questions, wording, pictures);
            case QTI -> QtiWriter.write(questions, wording, QtiVersion.V2_2, pictures);
            case SHEET -> SheetWriter.write(questions, SheetFormat.XLSX, wording.language());
            case FOLDER -> FolderWriter.write(questions, pictures);
            case NONE -> throw new IllegalArgumentException("Nothing is written as " + format);
        };
    }
}
