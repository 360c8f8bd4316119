package org.stupeni.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.search.PeopleFilter.Order;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.identity.search.StaffRow;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The list of people that the address asks for, with what it can be filtered and sorted by: the same for everybody who may look. */
@RequestScoped
public class PeopleList {

    /** A full page of people. */
    static final int PAGE = 25;

    @Inject
    PeopleSearch search;

    @Inject
    Departments departments;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private PeopleQuery query;
    private long count;
    private List<StaffRow> rows;

    /** Something to choose in a filter. */
    public record Choice(String value, String text, boolean chosen) {}

    public void load() {
        query = PeopleQuery.of(Faces::getRequestParameter);
        count = search.count(query.filter());
        query = new PeopleQuery(query.filter(), Math.min(query.page(), getPages()));
        rows = count == 0
                ? List.of()
                : search.list(query.filter(), viewer.getLanguage(), (query.page() - 1) * PAGE, PAGE);
    }

    public List<StaffRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public String getWords() {
        return query.filter().words();
    }

    /** Whether anything is filtered out. */
    public boolean isFiltered() {
        return !query.filter().isEverybody();
    }

    public int getPage() {
        return query.page();
    }

    public int getPages() {
        return PageNumbers.count(count, PAGE);
    }

    /** The pages that are named: the first, the last and those around the present one; 0 stands for a gap. */
    public List<Integer> getPagesNamed() {
        return PageNumbers.named(query.page(), getPages());
    }

    public String at(int page) {
        return query.at(page);
    }

    public List<Choice> getDepartments() {
        return departments.tree().inOrder(viewer.getLanguage()).stream()
                .map(node -> new Choice(
                        node.row().id().toString(),
                        indented(node),
                        node.row().id().equals(query.filter().departmentId())))
                .toList();
    }

    /** A department's name as far to the right as it stands below others; spaces that do not break are kept by a browser. */
    public static String indented(DepartmentTree.Node node, String name) {
        return "\u00a0\u00a0\u00a0".repeat(node.depth()) + name;
    }

    private String indented(DepartmentTree.Node node) {
        return indented(node, texts.in(node.row().name()));
    }

    public List<Choice> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.EMPLOYEE)
                .map(role -> new Choice(
                        role.group(),
                        texts.of("identity_role." + role.group()),
                        role == query.filter().role()))
                .toList();
    }

    public List<Choice> getStates() {
        return Arrays.stream(PersonState.values())
                .map(state -> new Choice(
                        state.word(),
                        texts.of("identity_state." + state.word()),
                        state == query.filter().state()))
                .toList();
    }

    public List<Choice> getOrders() {
        return Arrays.stream(Order.values())
                .map(order -> new Choice(
                        order.word(),
                        texts.of("identity_people.by_" + order.word()),
                        order == query.filter().order()))
                .toList();
    }

    /** "тренер, кадры": the roles of a person beside learning. */
    public String rolesOf(StaffRow row) {
        return String.join(
                ", ",
                row.roles().stream()
                        .map(role -> texts.of("identity_role." + role.group()))
                        .toList());
    }
}
