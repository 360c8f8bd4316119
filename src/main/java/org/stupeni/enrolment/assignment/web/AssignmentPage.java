package org.stupeni.enrolment.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.enrolment.assignment.AssignmentLists;
import org.stupeni.enrolment.assignment.AssignmentRow;
import org.stupeni.enrolment.assignment.Assignments;
import org.stupeni.enrolment.assignment.Audience;
import org.stupeni.enrolment.assignment.Extensions;
import org.stupeni.enrolment.assignment.Subjects;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.Teams;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One assignment: whom it asks and how things stand with each; more time for all or for some, an excuse for some, its end. */
@Named
@RequestScoped
public class AssignmentPage {

    private static final Set<String> DONE = Set.of("assigned", "extended", "one_extended", "excused", "ended");

    /** The fields of days, by what is done with them. */
    private static final Map<String, String> DAYS = Map.of("extended", "day", "one_extended", "oneDay");

    private static final Set<String> OF_DAYS =
            Set.of("enrolment_assignment.day_missing", "enrolment_assignment.not_later", "enrolment_assign.due_past");

    @Inject
    Assignments assignments;

    @Inject
    Extensions extensions;

    @Inject
    AssignmentLists lists;

    @Inject
    AskedList list;

    @Inject
    Subjects subjects;

    @Inject
    AssignScope scope;

    @Inject
    DueWords dueWords;

    @Inject
    Teams teams;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private AssignmentRow row;
    private Set<Long> line;
    private String refusal;
    private final AssignmentForm form = new AssignmentForm();

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        row = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(id -> lists.find(id, scope.scope()))
                .orElse(null);
        if (row == null) {
            Faces.responseSendError(404, "");
            return;
        }
        list.read(row);
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public String extend() {
        return deed(
                "extended",
                "extendReason",
                () -> extensions.extend(
                        row.id(),
                        scope.scope(),
                        AssignmentAddress.day(form.getDay()).orElse(null),
                        form.getExtendReason(),
                        me.getId()));
    }

    public String extendOne() {
        return deed(
                "one_extended",
                "oneReason",
                () -> extensions.extendFor(
                        row.id(),
                        scope.scope(),
                        chosen(),
                        AssignmentAddress.day(form.getOneDay()).orElse(null),
                        form.getOneReason(),
                        me.getId()));
    }

    public String excuse() {
        return deed(
                "excused",
                "excuseReason",
                () -> assignments.excuse(row.id(), scope.scope(), chosen(), form.getExcuseReason(), me.getId()));
    }

    private static List<Long> chosen() {
        String[] asked = Faces.getRequestParameterValues("asked");
        return asked == null
                ? List.of()
                : Stream.of(asked).flatMap(one -> AddressId.of(one).stream()).toList();
    }

    /** Whether this line was marked in a form that comes back. */
    public boolean isChosen(AskedPersonLine line) {
        return chosen().contains(line.asked().row().id());
    }

    public String end() {
        return deed(
                "ended", "endReason", () -> assignments.end(row.id(), scope.scope(), form.getEndReason(), me.getId()));
    }

    private String deed(String done, String reasonField, Runnable deed) {
        try {
            deed.run();
            return scope.at("assignment") + "?faces-redirect=true&id=" + row.id() + "&done=" + done;
        } catch (Refused refused) {
            if (refused.key().startsWith("enrolment_assignment.reason_")) {
                texts.show(reasonField, refused);
            } else if (DAYS.containsKey(done) && OF_DAYS.contains(refused.key())) {
                texts.show(DAYS.get(done), refused);
            } else {
                refusal = texts.of(refused);
            }
            read();
            return null;
        }
    }

    /** What was done just now, as part of a text's key; null for nothing. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) && !Faces.isPostback() ? done : null;
    }

    /** Why the deed was refused, where no field is to blame, or null: the form may be gone by now. */
    public String getRefusal() {
        return refusal;
    }

    /** While a form comes back its button must be there. */
    public boolean isChangeable() {
        return row.isOpen() || ReturningForm.isBeingRead();
    }

    public boolean isExcusable() {
        return row.isOpen() && list.isAnyDue() || ReturningForm.isBeingRead();
    }

    public AssignmentRow getRow() {
        return row;
    }

    public String getTitle() {
        return texts.in(subjects.title(row.subject()));
    }

    public String getAudience() {
        return scope.audience(row);
    }

    public boolean isStanding() {
        return row.isOpen() && row.audience() != Audience.Kind.PEOPLE;
    }

    public String getDue() {
        return dueWords.of(row);
    }

    public AssignmentForm getForm() {
        return form;
    }

    /** What the address of the same people as a file ends with. */
    public String getQuery() {
        return list.at(1);
    }

    /** Whom it asks. */
    public AskedList getList() {
        return list;
    }

    public String getAddress() {
        return scope.at("assignment");
    }

    public String getAll() {
        return scope.at("assignments");
    }

    /** Where the page of a person is, for whoever looks; null of whoever left a manager's line, of whom the manager finds nothing any more. */
    public String personAt(Long employeeId) {
        if (scope.isTeam() && line == null) {
            line = Set.copyOf(teams.lineOf(me.getId()));
        }
        return scope.isTeam() && !line.contains(employeeId) ? null : scope.at("person") + "?id=" + employeeId;
    }
}
