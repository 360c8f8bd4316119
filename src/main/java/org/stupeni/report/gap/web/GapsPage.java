package org.stupeni.report.gap.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Competency;
import org.stupeni.identity.place.DepartmentRow;
import org.stupeni.identity.web.PeopleList;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.gap.GapRow;

/** Where people miss what their positions require: all people for HR, the people below them for managers. */
@Named
@RequestScoped
public class GapsPage {

    private static final int PAGE = 25;

    @Inject
    GapList list;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private int page;

    @PostConstruct
    void read() {
        list.load(Faces::getRequestParameter);
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
    }

    public List<GapRow> getRows() {
        int first = (page - 1) * PAGE;
        return list.rows().subList(first, Math.min(first + PAGE, list.rows().size()));
    }

    public List<Competency> getCompetencies() {
        return list.competencies();
    }

    public boolean isForHr() {
        return list.isForHr();
    }

    public boolean isByPosition() {
        return list.isByPosition();
    }

    public DepartmentRow getDepartment() {
        return list.department();
    }

    public String getQuery() {
        return list.query(list.isByPosition(), departmentId());
    }

    public String getQueryByPosition() {
        return list.query(true, departmentId());
    }

    /** What the address of a department's parts ends with. */
    public String into(GapRow row) {
        return list.query(false, row.id());
    }

    private Long departmentId() {
        return list.department() == null ? null : list.department().id();
    }

    /** The people behind a number, in the matrix. */
    public String peopleOf(GapRow row, Competency competency, String gap) {
        Long department = list.isByPosition() ? departmentId() : row.id();
        return list.area() + "/matrix?"
                + (department == null ? "" : "department=" + department + "&")
                + (list.isByPosition() ? "position=" + row.id() + "&" : "")
                + "competency=" + competency.id() + "&gap=" + gap;
    }

    public List<Choice> getDepartments() {
        return list.tree().inOrder(viewer.getLanguage()).stream()
                .map(node -> new Choice(
                        node.row().id().toString(),
                        PeopleList.indented(node, texts.in(node.row().name())),
                        node.row().id().equals(departmentId())))
                .toList();
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(list.rows().size(), PAGE);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        String query = getQuery();
        return (query.isEmpty() ? "?" : query + "&") + "page=" + other;
    }
}
