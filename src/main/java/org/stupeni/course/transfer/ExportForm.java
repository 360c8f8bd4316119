package org.stupeni.course.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.Exports;
import org.stupeni.course.exchange.PictureSource;
import org.stupeni.course.exchange.Wording;
import org.stupeni.course.exchange.folder.FolderWriter;
import org.stupeni.course.exchange.qti.QtiVersion;
import org.stupeni.course.exchange.qti.QtiWriter;
import org.stupeni.course.exchange.sheet.SheetWriter;
import org.stupeni.platform.sheet.SheetFormat;
import org.stupeni.question.Question;

/** A form in which a course or its questions leave the portal. */
public enum ExportForm {
    /** The whole course, whatever questions are asked for. */
    COURSE,
    FOLDER,
    MOODLE_XML,
    GIFT,
    AIKEN,
    QTI_2_1,
    QTI_2_2,
    QTI_3_0,
    XLSX,
    CSV;

    /** The form with this word. */
    public static Optional<ExportForm> of(String word) {
        return Stream.of(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    /** The word for it in addresses and keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it holds the whole course, whatever questions are asked for. */
    boolean isOfCourse() {
        return this == COURSE;
    }

    /** Whether it holds every text in both languages. */
    boolean hasBothLanguages() {
        return this == COURSE || this == FOLDER;
    }

    ExportedFile write(Course course, List<Question> questions, Wording wording, PictureSource pictures) {
        return switch (this) {
            case COURSE -> FolderWriter.write(course, pictures);
            case FOLDER -> Exports.write(ExchangeFormat.FOLDER, questions, wording, pictures);
            case MOODLE_XML -> Exports.write(ExchangeFormat.MOODLE_XML, questions, wording, pictures);
            case GIFT -> Exports.write(ExchangeFormat.GIFT, questions, wording);
            case AIKEN -> Exports.write(ExchangeFormat.AIKEN, questions, wording);
            case QTI_2_1 -> QtiWriter.write(questions, wording, QtiVersion.V2_1, pictures);
            case QTI_2_2 -> QtiWriter.write(questions, wording, QtiVersion.V2_2, pictures);
            case QTI_3_0 -> QtiWriter.write(questions, wording, QtiVersion.V3_0, pictures);
            case XLSX -> SheetWriter.write(questions, SheetFormat.XLSX, wording.language());
            case CSV -> SheetWriter.write(questions, SheetFormat.CSV, wording.language());
        };
    }
}
