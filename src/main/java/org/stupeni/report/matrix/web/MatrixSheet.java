package org.stupeni.report.matrix.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.stupeni.framework.Competency;
import org.stupeni.platform.Settings;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.SheetSource;
import org.stupeni.platform.sheet.SheetTable;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.matrix.Matrix;
import org.stupeni.report.matrix.Matrix.Question;
import org.stupeni.report.matrix.MatrixCell;
import org.stupeni.report.matrix.MatrixPerson;

/** Everybody whom the filter of a matrix leaves, as a file. */
@RequestScoped
public class MatrixSheet implements SheetSource {

    private static final int AT_ONCE = 1_000;

    @Inject
    MatrixList list;

    @Inject
    Matrix matrix;

    @Inject
    Settings settings;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public SheetTable<MatrixPerson> table(UnaryOperator<String> parameter) {
        return table(parameter, null);
    }

    /** @param only the people it may tell of, or null for everybody */
    SheetTable<MatrixPerson> table(UnaryOperator<String> parameter, Collection<Long> only) {
        Question question = list.question(parameter, only);
        return new SheetTable<>(sheet(), Batches.of(AT_ONCE, first -> matrix.list(question, first, AT_ONCE)));
    }

    private Spreadsheet<MatrixPerson> sheet() {
        Spreadsheet<MatrixPerson> sheet = new Spreadsheet<MatrixPerson>(
                        texts.of("report_matrix.title"), viewer.getLanguage(), settings.zone())
                .text(texts.of("report_matrix.number"), MatrixPerson::number)
                .text(
                        texts.of("report_matrix.employee"),
                        person -> person.name().full())
                .text(texts.of("report_matrix.position"), person -> texts.in(person.position()))
                .text(texts.of("report_matrix.department"), person -> texts.in(person.department()));
        for (Competency competency : list.getCompetencies()) {
            sheet.number(texts.of("report_matrix.held_of", competency.title()), person -> held(person, competency))
                    .date(texts.of("report_matrix.until_of", competency.title()), person -> until(person, competency))
                    .number(
                            texts.of("report_matrix.reached_of", competency.title()),
                            person -> reached(person, competency))
                    .number(
                            texts.of("report_matrix.required_of", competency.title()),
                            person -> list.requiredOf(person, competency.id()));
        }
        return sheet;
    }

    private static Integer held(MatrixPerson person, Competency competency) {
        MatrixCell cell = person.cells().get(competency.id());
        return cell == null || !cell.isHeld() ? null : cell.held();
    }

    private static LocalDate until(MatrixPerson person, Competency competency) {
        MatrixCell cell = person.cells().get(competency.id());
        return cell == null ? null : cell.until();
    }

    private static Integer reached(MatrixPerson person, Competency competency) {
        MatrixCell cell = person.cells().get(competency.id());
        return cell == null ? null : cell.reached();
    }
}
