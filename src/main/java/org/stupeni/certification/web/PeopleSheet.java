package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.HeldLevels;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.search.PeopleFilter;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.identity.search.StaffRow;
import org.stupeni.identity.web.PeopleQuery;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.SheetSource;
import org.stupeni.platform.sheet.SheetTable;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The people that the filter of HR's list leaves, all of them, with what each holds, to take away. */
@RequestScoped
public class PeopleSheet implements SheetSource {

    private static final int AT_ONCE = 1_000;

    @Inject
    PeopleSearch search;

    @Inject
    HeldLevels heldLevels;

    @Inject
    ReachedLevels reached;

    @Inject
    Frameworks frameworks;

    @Inject
    Spreadsheets sheets;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

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
    public String name() {
        return "people";
    }

    @Override
    public SheetTable<?> table(UnaryOperator<String> parameter) {
        PeopleFilter filter = PeopleQuery.of(parameter).filter();
        return new SheetTable<>(sheet(), Batches.of(AT_ONCE, first -> lines(filter, first)));
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
        Spreadsheet<Line> sheet = sheets.<Line>titled("identity_people.title")
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
