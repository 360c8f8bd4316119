package org.stupeni.report.matrix.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.stupeni.certification.PastOutcome;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
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

    /** @param earlier what was decided last, by person and competency */
    record Line(MatrixPerson person, Map<Long, Map<String, PastOutcome>> earlier) {}

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public SheetTable<Line> table(UnaryOperator<String> parameter) {
        return table(parameter, null);
    }

    /** @param only the people it may tell of, or null for everybody */
    SheetTable<Line> table(UnaryOperator<String> parameter, Collection<Long> only) {
        Question question = list.question(parameter, only);
        return new SheetTable<>(sheet(), Batches.of(AT_ONCE, first -> lines(matrix.list(question, first, AT_ONCE))));
    }

    private List<Line> lines(List<MatrixPerson> people) {
        Map<Long, Map<String, PastOutcome>> earlier = list.earlier(people);
        return people.stream().map(person -> new Line(person, earlier)).toList();
    }

    private Spreadsheet<Line> sheet() {
        Spreadsheet<Line> sheet = new Spreadsheet<Line>(
                        texts.of("report_matrix.title"), viewer.getLanguage(), settings.zone())
                .text(texts.of("report_matrix.number"), line -> line.person().number())
                .text(
                        texts.of("report_matrix.employee"),
                        line -> line.person().name().full())
                .text(
                        texts.of("report_matrix.position"),
                        line -> texts.in(line.person().position()))
                .text(
                        texts.of("report_matrix.department"),
                        line -> texts.in(line.person().department()));
        for (Competency competency : list.getCompetencies()) {
            String id = competency.id();
            sheet.number(
                            texts.of("report_matrix.held_of", competency.title()),
                            line -> level(line, id, MatrixCell::held))
                    .date(texts.of("report_matrix.until_of", competency.title()), line -> until(line, id))
                    .number(
                            texts.of("report_matrix.reached_of", competency.title()),
                            line -> level(line, id, MatrixCell::reached))
                    .text(texts.of("report_matrix.state_of", competency.title()), line -> state(line, id))
                    .number(
                            texts.of("report_matrix.required_of", competency.title()),
                            line -> list.requiredOf(line.person(), id));
        }
        return sheet;
    }

    /** Nothing at level 1: it is no result but where everybody begins. */
    private static Integer level(Line line, String competency, ToIntFunction<MatrixCell> value) {
        MatrixCell cell = line.person().cells().get(competency);
        return cell == null || value.applyAsInt(cell) <= Framework.LOWEST ? null : value.applyAsInt(cell);
    }

    private static LocalDate until(Line line, String competency) {
        MatrixCell cell = line.person().cells().get(competency);
        return cell == null ? null : cell.until();
    }

    private String state(Line line, String competency) {
        MatrixCell cell = line.person().cells().get(competency);
        if (cell != null && cell.isWaiting()) {
            return texts.of("report_matrix.state_waiting");
        }
        if (cell != null && cell.isHeld()) {
            return texts.of("report_matrix.state_held");
        }
        String earlier = list.earlier(line.person(), competency, line.earlier());
        return earlier == null ? texts.of("report_matrix.not_held") : earlier;
    }
}
