package org.stupeni.enrolment.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.enrolment.assignment.Assignments;
import org.stupeni.enrolment.assignment.DryRun;
import org.stupeni.enrolment.assignment.NewAssignment;
import org.stupeni.enrolment.assignment.Subjects;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;

/** The dry run: exactly who would be asked and who not, and why; then the assignment itself. */
@Named
@RequestScoped
public class AssignCheckPage {

    private static final int PAGE = 25;

    @Inject
    Assignments assignments;

    @Inject
    Subjects subjects;

    @Inject
    AssignScope scope;

    @Inject
    DueWords dueWords;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private AssignmentAddress address;
    private NewAssignment wanted;
    private Refused problem;
    private DryRun run;
    private String list;
    private int page;
    private List<PersonRow> rows = List.of();
    private String seal;
    private String reason;

    @PostConstruct
    void read() {
        address = AssignmentAddress.of(Faces::getRequestParameter);
        wanted = address.wanted(scope.scope());
        Map<String, Refused> problems = assignments.check(wanted);
        problem = problems.values().stream().findFirst().orElse(null);
        if (problem == null) {
            run = assignments.dryRun(wanted);
            seal = run.seal();
            readRows();
        }
    }

    private void readRows() {
        String asked = Faces.getRequestParameter("list");
        list = "already".equals(asked) || "done".equals(asked) ? asked : "asked";
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        List<Long> ids = listed();
        List<Long> shown = ids.subList((page - 1) * PAGE, Math.min(page * PAGE, ids.size()));
        Map<Long, PersonRow> found = people.findAll(shown);
        rows = shown.stream().map(found::get).toList();
    }

    private List<Long> listed() {
        return switch (list) {
            case "already" -> run.already();
            case "done" -> run.done();
            default -> run.asked();
        };
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public String assign() {
        try {
            Long id = assignments.assign(wanted, reason, seal, me.getId());
            return scope.at("assignment") + "?faces-redirect=true&done=assigned&id=" + id;
        } catch (Refused refused) {
            if (refused.key().startsWith("enrolment_assignment.reason_")) {
                texts.show("reason", refused);
            } else {
                texts.show(refused);
            }
            read();
            return null;
        }
    }

    /** Why it cannot be assigned at all, or null. */
    public String getProblem() {
        return problem == null ? null : texts.of(problem);
    }

    public DryRun getRun() {
        return run;
    }

    public String getTitle() {
        return texts.in(subjects.title(address.subject()));
    }

    public String getAudience() {
        return switch (address.audience().kind()) {
            case PEOPLE -> texts.of("enrolment_audience.people");
            case DEPARTMENT -> scope.department(address.audience().departmentId());
            case POSITION -> scope.position(address.audience().positionId());
        };
    }

    /** Whether it will ask those, too, who come later. */
    public boolean isStanding() {
        return address.audience().people().isEmpty();
    }

    public String getDue() {
        return dueWords.of(address.due());
    }

    /** The last day of one who gets it. */
    public LocalDate dueOf(Long employeeId) {
        return run.due().get(employeeId);
    }

    public List<PersonRow> getRows() {
        return rows;
    }

    /** "asked", "already" or "done". */
    public String getList() {
        return list;
    }

    public String listAt(String other) {
        return scope.at("assign-check") + address.query() + "&list=" + other;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(listed().size(), PAGE);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return address.query() + "&list=" + list + "&page=" + other;
    }

    public String getAddress() {
        return scope.at("assign-check");
    }

    /** Back to the form with what was chosen; an address that says too little leads to an empty one. */
    public String getBack() {
        boolean whole = address.subject() != null && address.audience() != null && address.due() != null;
        return scope.at("assign") + (whole ? address.query() : "");
    }

    public String getAll() {
        return scope.at("assignments");
    }

    /** What the reader was shown; it comes back with the form. */
    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
