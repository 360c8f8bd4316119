package org.stupeni.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.LedgerLine;
import org.stupeni.evidence.LedgerLines;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The rows of one person's ledger as an address asks for them: of one competency or all, as of a day, page by page. */
@RequestScoped
public class LedgerTable {

    private static final int ROWS = 25;

    @Inject
    LedgerLines lines;

    @Inject
    ReachedLevels reached;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private Long person;
    private LocalDate today;
    private LocalDate on;
    private String mistake;
    private String competency;
    private long count;
    private int page;
    private List<LedgerLine> rows = List.of();

    void read(Long employeeId) {
        ask(employeeId, Faces::getRequestParameter);
        count = lines.count(employeeId, competency, on);
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = count == 0 ? List.of() : part((page - 1) * ROWS, ROWS);
    }

    /** Whose rows are asked for, and what an address says of them. */
    void ask(Long employeeId, UnaryOperator<String> parameter) {
        person = employeeId;
        today = reached.today();
        on = day(parameter.apply("on"));
        String asked = parameter.apply("competency");
        competency = getCompetencies().stream()
                .map(Competency::id)
                .filter(id -> id.equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** A part of the rows that were asked for. */
    List<LedgerLine> part(int first, int most) {
        return lines.of(person, competency, on, first, most, viewer.getLanguage());
    }

    /** The day asked for; today where it is none, with the sentence that says so. */
    private LocalDate day(String asked) {
        if (asked == null || asked.isBlank()) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(asked);
            if (!day.isAfter(today)) {
                return day;
            }
            mistake = texts.of("evidence_ledger.future");
        } catch (DateTimeParseException e) {
            mistake = texts.of("evidence_ledger.no_date");
        }
        return today;
    }

    public List<Competency> getCompetencies() {
        return frameworks.current().framework().competencies();
    }

    public List<LedgerLine> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    /** Where another page of the same rows begins, to follow on an address that already has a question mark. */
    public String at(int other) {
        return "&page=" + other + getSheetQuery();
    }

    /** What the address of the rows as a file ends with, behind the person. */
    public String getSheetQuery() {
        StringBuilder address = new StringBuilder();
        if (competency != null) {
            address.append("&competency=").append(URLEncoder.encode(competency, StandardCharsets.UTF_8));
        }
        if (!isToday()) {
            address.append("&on=").append(on);
        }
        return address.toString();
    }

    public boolean isToday() {
        return on.equals(today);
    }

    public boolean isFiltered() {
        return competency != null || !isToday();
    }

    public String getCompetency() {
        return competency;
    }

    public LocalDate getOn() {
        return on;
    }

    public LocalDate getToday() {
        return today;
    }

    public String getMistake() {
        return mistake;
    }

    /** "Засчитано в правилах уровней 2 и 3": what a row is worth, and the rules of which levels count it. */
    public String worthOf(LedgerLine line) {
        List<String> uses = line.uses();
        if (uses.isEmpty()) {
            return texts.of("evidence_worth." + line.worth());
        }
        String last = uses.get(uses.size() - 1);
        String levels = uses.size() == 1
                ? last
                : texts.of("evidence_worth.and", String.join(", ", uses.subList(0, uses.size() - 1)), last);
        return texts.count("evidence_worth.for_" + line.worth(), uses.size(), levels);
    }

    /** Why it counts so, or does not. */
    public String whyOf(LedgerLine line) {
        return texts.of("evidence_worth.why_" + line.worth());
    }

    /** Why a row states again what a voided one stated. */
    public String restatedOf(LedgerLine line) {
        return texts.of(
                "evidence_ledger.restated",
                viewer.shortDate(line.recordedOn()),
                line.recorder() == null
                        ? texts.of("evidence_ledger.portal")
                        : line.recorder().full(),
                line.restatedWhy());
    }

    /** Why a voided row was voided. */
    public String voidedOf(LedgerLine line) {
        String by = line.voider() == null
                ? texts.of("evidence_ledger.portal")
                : line.voider().full();
        String day = viewer.shortDate(line.voidedOn());
        if (line.voidReason() == null) {
            return texts.of("evidence_ledger.replaced", day);
        }
        return line.source().kind().equals("decision")
                ? texts.of("evidence_ledger.decision_voided", day)
                : texts.of("evidence_ledger.voided", day, by, line.voidReason());
    }
}
