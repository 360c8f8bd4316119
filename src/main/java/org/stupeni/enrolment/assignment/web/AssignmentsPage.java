package org.stupeni.enrolment.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.enrolment.assignment.AssignmentLists;
import org.stupeni.enrolment.assignment.AssignmentRow;
import org.stupeni.enrolment.assignment.Subjects;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;

/** What is asked of people, for HR and for managers: what goes on, by its last day, or what was ended. */
@Named
@RequestScoped
public class AssignmentsPage {

    private static final int PAGE = 25;

    @Inject
    AssignmentLists lists;

    @Inject
    Subjects subjects;

    @Inject
    AssignScope scope;

    @Inject
    DueWords due;

    @Inject
    People people;

    @Inject
    ViewTexts texts;

    private boolean ended;
    private long count;
    private int page;
    private List<AssignmentLine> lines;

    @PostConstruct
    void read() {
        ended = "ended".equals(Faces.getRequestParameter("state"));
        count = lists.count(scope.scope(), !ended);
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        List<AssignmentRow> rows = lists.list(scope.scope(), !ended, (page - 1) * PAGE, PAGE);
        Map<Long, Long> asked = lists.asked(rows.stream().map(AssignmentRow::id).toList());
        Map<Long, PersonRow> makers =
                people.findAll(rows.stream().map(AssignmentRow::madeBy).collect(Collectors.toSet()));
        lines = rows.stream()
                .map(row -> new AssignmentLine(
                        row.id(),
                        texts.in(subjects.title(row.subject())),
                        scope.audience(row),
                        row.isOpen() ? due.of(row) : texts.of("enrolment_assignments.ended_at", row.endedAt()),
                        asked.getOrDefault(row.id(), 0L),
                        makers.get(row.madeBy()).name().full(),
                        row.reason()))
                .toList();
    }

    public List<AssignmentLine> getLines() {
        return lines;
    }

    public long getCount() {
        return count;
    }

    public boolean isEnded() {
        return ended;
    }

    public String getAddress() {
        return scope.at("assignments");
    }

    public String getAssign() {
        return scope.at("assign");
    }

    public String addressOf(AssignmentLine line) {
        return scope.at("assignment") + "?id=" + line.id();
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, PAGE);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return (ended ? "?state=ended&page=" : "?page=") + other;
    }
}
