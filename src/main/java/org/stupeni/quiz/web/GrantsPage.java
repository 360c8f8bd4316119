package org.stupeni.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.DepartmentTree;
import org.stupeni.identity.Departments;
import org.stupeni.identity.People;
import org.stupeni.identity.PeopleSearch;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.identity.web.PeopleList;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.GrantRow;
import org.stupeni.quiz.Grants;

/** Who may sit which exam once more, for trainers and for HR: the list, a form for another grant, and the end of one. */
@Named
@RequestScoped
public class GrantsPage {

    private static final int ROWS = 25;

    @Inject
    Grants grants;

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    PeopleSearch search;

    @Inject
    Departments departments;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    @Inject
    Here here;

    private final GrantForm form = new GrantForm();
    private DepartmentTree tree;
    private LocalDate today;
    private long count;
    private int page;
    private List<GrantRow> rows;
    private Map<Long, PersonRow> persons;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        today = grants.today();
        tree = departments.tree();
        count = grants.count();
        long asked = AddressId.of(Faces.getRequestParameter("page")).orElse(1L);
        page = (int) Math.max(1, Math.min(asked, getPages()));
        rows = count == 0 ? List.of() : grants.list((page - 1) * ROWS, ROWS);
        persons = people.findAll(rows.stream()
                .flatMap(row -> Stream.of(row.employeeId(), row.grantedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        if (form.getFrom() == null) {
            form.setFrom(today.toString());
        }
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public void grant() {
        Map<String, Refused> problems = form.problems(today, typed -> search.named(typed, 2));
        problems.forEach(texts::show);
        if (problems.isEmpty()) {
            deed("granted", () -> grants.grant(form.read(), me.getId()));
        }
    }

    public void end() {
        deed(
                "ended",
                () -> grants.end(
                        AddressId.of(Faces.getRequestParameter("grant"))
                                .orElseThrow(() -> new Refused("quiz_grants.none_chosen")),
                        me.getId()));
    }

    private void deed(String done, Runnable deed) {
        try {
            deed.run();
            Faces.redirect(getAddress() + "?done=" + done);
        } catch (Refused refused) {
            texts.show(refused);
            read();
        }
    }

    /** Whether there is something to end; while the form comes back its button must be there. */
    public boolean isEndable() {
        return rows.stream().anyMatch(row -> row.isOpen(today)) || Faces.isPostback();
    }

    /** What was done just now: "granted", "ended" or nothing. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && ("granted".equals(done) || "ended".equals(done)) ? done : null;
    }

    /** The person, or the department with all below it. */
    public String whoOf(GrantRow row) {
        return row.employeeId() == null
                ? tree.find(row.departmentId())
                        .map(department -> texts.in(department.name()))
                        .orElseGet(() -> texts.of("quiz_grants.no_department"))
                : persons.get(row.employeeId()).name().full();
    }

    public String byOf(GrantRow row) {
        return persons.get(row.grantedBy()).name().full();
    }

    public String examOf(GrantRow row) {
        return courses.latest(row.courseId())
                .flatMap(version -> version.course().exam(row.examId()))
                .map(Exam::title)
                .map(texts::in)
                .orElse(row.examId());
    }

    /** "open", "ended" or "over". */
    public String stateOf(GrantRow row) {
        return row.endedAt() != null ? "ended" : row.isOpen(today) ? "open" : "over";
    }

    public List<SelectItem> getExams() {
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem("", texts.of("quiz_grants.choose"))));
        courses.latest()
                .forEach(version -> version.course()
                        .exams()
                        .forEach(exam -> items.add(new SelectItem(
                                version.course().id() + "/" + exam.id(),
                                texts.in(version.course().title()) + ": " + texts.in(exam.title())))));
        return items;
    }

    public List<SelectItem> getDepartments() {
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem("", texts.of("quiz_grants.no_choice"))));
        tree.inOrder(viewer.getLanguage())
                .forEach(node -> items.add(new SelectItem(
                        node.row().id().toString(),
                        PeopleList.indented(node, texts.in(node.row().name())))));
        return items;
    }

    public String getAddress() {
        return "/" + here.getArea() + "/grants";
    }

    public GrantForm getForm() {
        return form;
    }

    public long getCount() {
        return count;
    }

    public List<GrantRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return today;
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
        return "?page=" + other;
    }
}
