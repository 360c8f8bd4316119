package org.stupeni.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.HeldLevels;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.PeopleFilter;
import org.stupeni.identity.PeopleSearch;
import org.stupeni.identity.StaffRow;
import org.stupeni.identity.web.PeopleQuery;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;

/** The people that the filter of HR's list leaves, all of them, with what each holds. */
@WebServlet({"/hr/people.xlsx", "/hr/people.csv"})
public class HrPeopleFile extends SheetFile {

    private static final int AT_ONCE = 1_000;

    @Inject
    transient PeopleSearch search;

    @Inject
    transient HeldLevels heldLevels;

    @Inject
    transient ReachedLevels reached;

    @Inject
    transient Frameworks frameworks;

    /** @param held what the person holds, by competency */
    private record Line(StaffRow row, Map<String, HeldLevel> held) {

        Integer level(Competency competency) {
            HeldLevel level = held.get(competency.id());
            return level == null ? null : level.level();
        }

        LocalDate until(Competency competency) {
            HeldLevel level = held.get(competency.id());
            return level == null ? null : level.until();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PeopleFilter filter = PeopleQuery.of(request::getParameter).filter();
        SheetAnswer.send(request, response, "people", sheet(), Batches.of(AT_ONCE, first -> lines(filter, first)));
    }

    private List<Line> lines(PeopleFilter filter, int first) {
        List<StaffRow> rows = search.list(filter, viewer.getLanguage(), first, AT_ONCE);
        Map<Long, Map<String, HeldLevel>> held =
                heldLevels.of(rows.stream().map(StaffRow::id).toList(), reached.today()).stream()
                        .collect(Collectors.groupingBy(
                                HeldLevel::employeeId, Collectors.toMap(HeldLevel::competency, Function.identity())));
        return rows.stream()
                .map(row -> new Line(row, held.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private Spreadsheet<Line> sheet() {
        Spreadsheet<Line> sheet = this.<Line>sheet("identity_people.title")
                .text(texts.of("identity_people.number"), line -> line.row().number())
                .text(
                        texts.of("identity_people.name"),
                        line -> line.row().name().full())
                .text(
                        texts.of("identity_people.position"),
                        line -> texts.in(line.row().position()))
                .text(
                        texts.of("identity_people.department"),
                        line -> texts.in(line.row().department()))
                .text(
                        texts.of("certification_people.manager"),
                        line -> line.row().manager() == null
                                ? null
                                : line.row().manager().full())
                .text(
                        texts.of("identity_people.state"),
                        line -> texts.of("identity_state." + line.row().state().word()));
        for (Competency competency : frameworks.current().framework().competencies()) {
            sheet.number(texts.of("certification_people.level_of", competency.title()), line -> line.level(competency))
                    .date(
                            texts.of("certification_people.until_of", competency.title()),
                            line -> line.until(competency));
        }
        return sheet;
    }
}
