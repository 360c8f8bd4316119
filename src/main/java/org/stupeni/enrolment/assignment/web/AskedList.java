package org.stupeni.enrolment.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.enrolment.assignment.AskedPerson;
import org.stupeni.enrolment.assignment.AssignmentLists;
import org.stupeni.enrolment.assignment.AssignmentRow;
import org.stupeni.enrolment.assignment.ExtensionRow;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.web.PageNumbers;

/** Whom an assignment asks, in figures and a page at a time, as the address filters them, and everybody else whom its page names. */
@RequestScoped
public class AskedList {

    private static final int PAGE = 25;

    @Inject
    AssignmentLists lists;

    @Inject
    AssignScope scope;

    @Inject
    DueWords dueWords;

    @Inject
    People people;

    private Long assignment;
    private AskedPeople asked;
    private List<ExtensionRow> given;
    private Map<Long, PersonRow> named;
    private List<AskedPersonLine> lines;
    private StateFilter filter;
    private int page;

    void read(AssignmentRow row) {
        assignment = row.id();
        asked = new AskedPeople(lists.people(row.id()));
        given = lists.extensions(row.id());
        filter = StateFilter.of(Faces.getRequestParameter("state"));
        List<AskedPerson> listed = asked.in(filter);
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        List<AskedPerson> shown = listed.subList((page - 1) * PAGE, Math.min(page * PAGE, listed.size()));
        named = people.findAll(Stream.of(
                        shown.stream().map(person -> person.row().employeeId()),
                        given.stream().map(ExtensionRow::extendedBy),
                        given.stream().map(ExtensionRow::employeeId).filter(Objects::nonNull),
                        Stream.of(row.madeBy()),
                        Stream.ofNullable(row.endedBy()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet()));
        lines = shown.stream()
                .map(person -> new AskedPersonLine(named.get(person.row().employeeId()), person, dueWords.of(person)))
                .toList();
    }

    /** Whether somebody of the page may still be excused or given more time. */
    boolean isAnyDue() {
        return lines.stream().anyMatch(line -> line.asked().state().isDue());
    }

    public String nameOf(Long employeeId) {
        return named.get(employeeId).name().full();
    }

    /** Everybody whom it asks, in figures. */
    public AskedPeople getPeople() {
        return asked;
    }

    public List<AskedPersonLine> getLines() {
        return lines;
    }

    public List<ExtensionRow> getExtensions() {
        return given;
    }

    public String getFilter() {
        return filter.word();
    }

    public String filterAt(String other) {
        return scope.at("assignment") + "?id=" + assignment + (other.equals("all") ? "" : "&state=" + other);
    }

    /** How many the present filter lists. */
    public long getCount() {
        return asked.in(filter).size();
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(getCount(), PAGE);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return "?id=" + assignment + (filter == StateFilter.ALL ? "" : "&state=" + filter.word()) + "&page=" + other;
    }
}
