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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.identity.web.AddressId;
import org.stupeni.identity.web.PeopleList;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.grant.GrantRow;
import org.stupeni.quiz.grant.Grants;
import org.stupeni.quiz.grant.NewGrant;

/** Who may sit which exam once more, for trainers and for HR: the list, a form for another grant, and the end of one. */
@Named
@RequestScoped
public class GrantsPage {

    private static final int ROWS = 25;

    @Inject
    Grants grants;

    @Inject
    FreshLines freshLines;

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
    private PersonRow chosen;
    private String asked;
    private String notFound;
    private List<FreshLines.Line> fresh = List.of();
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
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = count == 0 ? List.of() : grants.list((page - 1) * ROWS, ROWS);
        persons = people.findAll(rows.stream()
                .flatMap(row -> Stream.of(row.employeeId(), row.grantedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        if (form.getFrom() == null) {
            form.setFrom(today.toString());
        }
        if (!Faces.isPostback()) {
            choose();
        }
    }

    /** Whoever the address names, by id or by what was typed: stands in the form, and beside it what the exam it names has left to ask. */
    private void choose() {
        Optional<Long> person = AddressId.of(Faces.getRequestParameter("person"));
        asked = Optional.ofNullable(Faces.getRequestParameter("about"))
                .map(String::strip)
                .orElse("");
        if (person.isEmpty() && !asked.isEmpty()) {
            List<NamedPerson> meant = search.named(asked, 2);
            person = meant.stream().map(NamedPerson::id).findFirst().filter(id -> meant.size() == 1);
            notFound = person.isPresent() ? null : meant.isEmpty() ? "quiz_grants.nobody" : "quiz_grants.several";
        }
        chosen = person.flatMap(people::find).orElse(null);
        form.setExam(Faces.getRequestParameter("exam"));
        if (chosen != null) {
            asked = chosen.number();
            form.setWho(asked);
            NewGrant named = form.read();
            fresh = named.examId() == null ? List.of() : freshLines.of(chosen.id(), named.courseId(), named.examId());
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
        return rows.stream().anyMatch(row -> row.isOpen(today)) || ReturningForm.isBeingRead();
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

    /** The person whom the address names, or null. */
    public PersonRow getChosen() {
        return chosen;
    }

    /** What was typed to find that person. */
    public String getAsked() {
        return asked;
    }

    /** Why nobody is named by what was typed, or null. */
    public String getNotFound() {
        return notFound == null ? null : texts.of(notFound);
    }

    /** What is left to ask of that person; empty where nobody or no exam is named. */
    public List<FreshLines.Line> getFresh() {
        return fresh;
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
