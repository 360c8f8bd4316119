package org.stupeni.enrolment.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.enrolment.assignment.Assignments;
import org.stupeni.enrolment.assignment.Audience;
import org.stupeni.enrolment.assignment.Due;
import org.stupeni.enrolment.assignment.NewAssignment;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.enrolment.assignment.Subjects;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Teams;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.Positions;
import org.stupeni.identity.web.AddressId;
import org.stupeni.identity.web.PeopleList;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What to assign, to whom and by when; the next page shows whom it would ask, and nothing is written here. */
@Named
@RequestScoped
public class AssignPage {

    /** More reports than these are not ticked one by one. */
    private static final int MOST_TICKED = 60;

    @Inject
    Assignments assignments;

    @Inject
    Subjects subjects;

    @Inject
    AssignScope scope;

    @Inject
    NamedPeople named;

    @Inject
    People people;

    @Inject
    Teams teams;

    @Inject
    Departments departments;

    @Inject
    Positions positions;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private final AssignForm form = new AssignForm();
    private List<PersonRow> reports = List.of();
    private int unlisted;
    private Set<Long> ticked = Set.of();

    /** The address may say what was thought of before, or who. */
    @PostConstruct
    void read() {
        if (scope.isTeam()) {
            List<Long> ids = teams.reportsOf(scope.scope());
            Map<Long, PersonRow> rows =
                    people.findAll(ids.stream().limit(MOST_TICKED).toList());
            reports = ids.stream().filter(rows::containsKey).map(rows::get).toList();
            unlisted = Math.max(0, ids.size() - MOST_TICKED);
        }
        if (Faces.isPostback()) {
            ticked = ticked();
        } else {
            fill(AssignmentAddress.of(Faces::getRequestParameter));
        }
    }

    private void fill(AssignmentAddress address) {
        form.setSubject(address.subject() == null ? null : address.subject().word());
        form.show(address.due());
        Audience audience = address.audience();
        if (audience == null) {
            return;
        }
        form.setDepartment(text(audience.departmentId()));
        form.setPosition(text(audience.positionId()));
        List<Long> meant = new ArrayList<>(audience.people());
        if (scope.isTeam()) {
            meant.retainAll(teams.lineOf(scope.scope()));
        }
        ticked = reports.stream().map(PersonRow::id).filter(meant::contains).collect(Collectors.toSet());
        meant.removeAll(ticked);
        Map<Long, PersonRow> rows = people.findAll(meant);
        form.setPeople(meant.stream()
                .filter(rows::containsKey)
                .map(id -> rows.get(id).number())
                .collect(Collectors.joining("\n")));
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }

    private static Set<Long> ticked() {
        String[] values = Faces.getRequestParameterValues("person");
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .flatMap(id -> AddressId.of(id).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    /** To the dry run. */
    public String check() {
        try {
            AssignmentAddress address =
                    new AssignmentAddress(Subject.ofWord(form.getSubject()).orElse(null), audience(), form.dueTyped());
            NewAssignment wanted = address.wanted(scope.scope());
            Map<String, Refused> problems = assignments.check(wanted);
            problems.forEach((field, why) -> texts.show(field.equals("who") ? fieldOf(wanted.audience()) : field, why));
            if (problems.isEmpty()) {
                Faces.redirect(scope.at("assign-check") + address.query());
            }
        } catch (Refused refused) {
            texts.show(refused.key().equals("enrolment_assign.due_several") ? "days" : "people", refused);
        }
        return null;
    }

    private Audience audience() {
        List<String> typed = form.names();
        boolean some = !typed.isEmpty() || !ticked.isEmpty();
        Long department = AddressId.of(form.getDepartment()).orElse(null);
        Long position = AddressId.of(form.getPosition()).orElse(null);
        int ways = (some ? 1 : 0) + (department == null ? 0 : 1) + (position == null ? 0 : 1);
        if (ways > 1) {
            throw new Refused("enrolment_assign.who_several");
        }
        if (department != null) {
            return Audience.department(department);
        }
        if (position != null) {
            return Audience.position(position);
        }
        Set<Long> all = new LinkedHashSet<>(ticked);
        all.addAll(named.read(typed));
        return Audience.people(List.copyOf(all));
    }

    private static String fieldOf(Audience audience) {
        return switch (audience.kind()) {
            case PEOPLE -> "people";
            case DEPARTMENT -> "department";
            case POSITION -> "position";
        };
    }

    public List<SelectItem> getSubjects() {
        Map<Subject.Kind, List<Subject>> byKind = subjects.all().stream().collect(Collectors.groupingBy(Subject::kind));
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem("", texts.of("enrolment_assign.choose"))));
        for (Subject.Kind kind : Subject.Kind.values()) {
            SelectItem[] group = byKind.getOrDefault(kind, List.of()).stream()
                    .map(subject -> new SelectItem(subject.word(), texts.in(subjects.title(subject))))
                    .toArray(SelectItem[]::new);
            if (group.length > 0) {
                items.add(new SelectItemGroup(
                        texts.of("enrolment_assign.kind_" + kind.name().toLowerCase(Locale.ROOT)), null, false, group));
            }
        }
        return items;
    }

    /** From which day a number of days counts. */
    public List<SelectItem> getFroms() {
        return Arrays.stream(Due.From.values())
                .map(from -> new SelectItem(from.name(), texts.of("enrolment_assign.from_" + from)))
                .toList();
    }

    public List<SelectItem> getDepartments() {
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem("", texts.of("enrolment_assign.no_choice"))));
        departments
                .tree()
                .inOrder(viewer.getLanguage())
                .forEach(node -> items.add(new SelectItem(
                        node.row().id().toString(),
                        PeopleList.indented(node, texts.in(node.row().name())))));
        return items;
    }

    public List<SelectItem> getPositions() {
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem("", texts.of("enrolment_assign.no_choice"))));
        positions
                .all(viewer.getLanguage())
                .forEach(one -> items.add(new SelectItem(one.id().toString(), texts.in(one.name()))));
        return items;
    }

    /** Whom a manager ticks: those who report directly. */
    public List<PersonRow> getReports() {
        return reports;
    }

    /** How many more report directly: they are asked for by number. */
    public int getUnlisted() {
        return unlisted;
    }

    public boolean isTicked(Long employeeId) {
        return ticked.contains(employeeId);
    }

    public boolean isTeam() {
        return scope.isTeam();
    }

    public String getList() {
        return scope.at("assignments");
    }

    public AssignForm getForm() {
        return form;
    }
}
