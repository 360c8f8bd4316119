package org.stupeni.certification.complaint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.certification.complaint.ComplaintFilter;
import org.stupeni.certification.complaint.ComplaintKind;
import org.stupeni.certification.complaint.ComplaintRegister;
import org.stupeni.certification.complaint.ComplaintRow;
import org.stupeni.certification.complaint.ComplaintState;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;

/** The register of complaints: what is overdue first. */
@Named
@RequestScoped
public class HrComplaintsPage {

    private static final int ROWS = 25;

    @Inject
    ComplaintRegister register;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private ComplaintQuery query;
    private LocalDate today;
    private long count;
    private int page;
    private List<ComplaintRow> rows = List.of();

    @PostConstruct
    void read() {
        query = ComplaintQuery.of(Faces::getRequestParameter);
        today = register.today();
        count = register.count(me.getId(), query.filter());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        if (count > 0) {
            rows = register.list(me.getId(), query.filter(), (page - 1) * ROWS, ROWS);
        }
    }

    /** Whether the reader named the person and so sees the complaint no more. */
    public boolean isReleased() {
        return "released".equals(Faces.getRequestParameter("done"));
    }

    public boolean isOverdue(ComplaintRow row) {
        return row.isOverdue(today);
    }

    public List<ComplaintRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public boolean isFiltered() {
        return query.isFiltered();
    }

    public ComplaintFilter getFilter() {
        return query.filter();
    }

    public List<Choice> getStates() {
        return Arrays.stream(ComplaintState.values())
                .map(one -> new Choice(
                        one.name(),
                        texts.of("complaint_state." + one),
                        one == query.filter().state()))
                .toList();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(ComplaintKind.values())
                .map(one -> new Choice(
                        one.name(),
                        texts.of("complaint_kind." + one),
                        one == query.filter().kind()))
                .toList();
    }

    public String getSheetQuery() {
        return query.at(1);
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

    public String at(int other) {
        return query.at(other);
    }
}
