package org.stupeni.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.stupeni.certification.CertificateLine;
import org.stupeni.certification.CertificateLists;
import org.stupeni.certification.CertificateStatus;
import org.stupeni.certification.PrintBatch;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.web.PeopleList;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** All certificates for HR: found by words, days, department, what they are about and what they are worth; to look at, to act on, to print many at once. */
@Named
@RequestScoped
public class HrCertificatesPage {

    private static final int ROWS = 25;
    private static final Set<String> REFUSALS = Set.of("none", "many", "unknown", "waits");

    @Inject
    CertificateLists lists;

    @Inject
    ReachedLevels reached;

    @Inject
    Departments departments;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private CertificateQuery query;
    private long count;
    private List<CertificateLine> rows;

    @PostConstruct
    void read() {
        query = CertificateQuery.of(Faces::getRequestParameter);
        LocalDate today = reached.today();
        count = lists.count(query.filter(), today);
        query = query.at(Math.min(query.page(), getPages()));
        rows = count == 0 ? List.of() : lists.list(query.filter(), today, (query.page() - 1) * ROWS, ROWS);
    }

    /** Why the certificates were not printed, in a word; null where nothing was asked. */
    public String getRefused() {
        String refused = Faces.getRequestParameter("refused");
        return refused != null && REFUSALS.contains(refused) ? refused : null;
    }

    public List<CertificateLine> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public boolean isFiltered() {
        return !query.typed().isEmpty();
    }

    /** What was typed into the filter, by the name of its field. */
    public Map<String, String> getTyped() {
        return query.typed();
    }

    public boolean isFromMistaken() {
        return query.isNoDay(CertificateQuery.FROM);
    }

    public boolean isUntilMistaken() {
        return query.isNoDay(CertificateQuery.UNTIL);
    }

    public boolean isDaysMistaken() {
        return query.isNoNumber(CertificateQuery.DAYS);
    }

    /** How many can be printed at once. */
    public int getMost() {
        return PrintBatch.MOST;
    }

    /** What an address with this filter ends with. */
    public String getSheetQuery() {
        return query.at(1).toString();
    }

    public List<Choice> getDepartments() {
        return departments.tree().inOrder(viewer.getLanguage()).stream()
                .map(node -> choice(
                        CertificateQuery.DEPARTMENT,
                        node.row().id().toString(),
                        PeopleList.indented(node, texts.in(node.row().name()))))
                .toList();
    }

    public List<Choice> getStates() {
        return Arrays.stream(CertificateStatus.values())
                .map(status -> choice(
                        CertificateQuery.STATE, status.word(), texts.of("certification_status." + status.word())))
                .toList();
    }

    public List<Choice> getCompetencies() {
        return frameworks.current().framework().competencies().stream()
                .map(one -> choice(CertificateQuery.COMPETENCY, one.id(), texts.in(one.title())))
                .toList();
    }

    public List<Choice> getLevels() {
        Framework framework = frameworks.current().framework();
        return IntStream.rangeClosed(Framework.LOWEST + 1, Framework.HIGHEST)
                .mapToObj(number -> choice(
                        CertificateQuery.LEVEL,
                        String.valueOf(number),
                        texts.of("certification_list.level_named", number, framework.nameOf(number))))
                .toList();
    }

    private Choice choice(String field, String value, String text) {
        return new Choice(value, text, value.equals(query.typed(field)));
    }

    public int getPage() {
        return query.page();
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(query.page(), getPages());
    }

    public String at(int other) {
        return query.at(other).toString();
    }
}
