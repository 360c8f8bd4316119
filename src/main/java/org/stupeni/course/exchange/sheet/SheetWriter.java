package org.stupeni.course.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.Losses;
import org.stupeni.course.exchange.PictureSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;
import org.stupeni.platform.sheet.SheetFormat;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.question.Question;

/** Writes the table of questions; without questions it is the template to be filled. */
public final class SheetWriter {

    /** The characters that a cell of a workbook holds. */
    private static final int LONGEST = 32_767;

    private SheetWriter() {}

    /** @param language of headings and words; the texts of the questions are always both */
    public static ExportedFile write(List<Question> questions, SheetFormat format, Language language) {
        Losses losses = new Losses();
        List<SheetRow> rows = new ArrayList<>();
        for (Question question : questions) {
            SheetForm form = new SheetForm(question, language);
            if (form.isPossible()) {
                rows.addAll(form.rows());
                boolean cut = question.texts()
                        .anyMatch(text -> Math.max(text.ru().length(), text.en().length()) > LONGEST);
                losses.pictures(question, PictureSource.NONE);
                losses.addIf(cut, question, "exchange_lost.long_cell", LONGEST);
                losses.addIf(!question.tags().isEmpty(), question, "exchange_lost.words");
            } else {
                losses.leftOut(question, "exchange_lost.type");
            }
        }
        Spreadsheet<SheetRow> sheet =
                new Spreadsheet<>(Texts.of(language, "exchange_sheet.title"), language, ZoneOffset.UTC);
        for (SheetColumn column : SheetColumn.values()) {
            sheet.text(column.heading(language), row -> row.cells().get(column));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            sheet.write(format, rows.iterator(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written", e);
        }
        ExportedFile file = losses.file(ExchangeFormat.SHEET, bytes.toByteArray(), questions.size());
        return new ExportedFile(
                "questions." + format.ending(), format.contentType(), file.content(), file.carried(), file.losses());
    }
}
