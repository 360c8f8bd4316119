package org.stupeni.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.PersonData;
import org.stupeni.identity.PersonDetails;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Staff;
import org.stupeni.identity.StateChangeRow;
import org.stupeni.identity.StateChanges;
import org.stupeni.identity.signin.OneTimeLink;
import org.stupeni.identity.signin.PasswordLinks;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One person as the administrator sees them: data and place, roles, and whether they may sign in. */
@Named
@RequestScoped
public class AdminPersonPage {

    /** Which field a refusal stands at; others stand at the head of their form. */
    private static final Map<String, String> FIELDS = Map.of(
            "identity_access.reason_missing", "reason",
            "identity_access.reason_long", "reason",
            "identity_access.day_missing", "day",
            "identity_access.day_form", "day");

    @Inject
    Staff staff;

    @Inject
    StateChanges stateChanges;

    @Inject
    PasswordLinks passwordLinks;

    @Inject
    PersonEntry entry;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    /** What a redirect may say was done. */
    private static final Set<String> DONE =
            Set.of("created", "saved", "moved", "roles", "blocked", "unblocked", "left", "returned");

    private PersonDetails person;
    private List<StateChangeRow> changes;
    private ChosenRoles roles;
    private List<StoredField> stored = List.of();
    private long version;
    private String reason;
    private String leavingReason;
    private String day;
    private OneTimeLink link;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<PersonDetails> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(staff::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        person = found.get();
        version = person.version();
        entry.begin(person);
        roles = ChosenRoles.of(person.roles());
        changes = stateChanges.of(person.id());
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public String save() {
        return entry.read(person.id())
                .map(data -> deed(
                        keepsManager(data) ? "moved" : "saved",
                        () -> staff.edit(person.id(), version, data, me.getId())))
                .orElse(null);
    }

    /** Whether the department is another one and the manager still the same: nobody but the administrator knows whether that is right. */
    private boolean keepsManager(PersonData data) {
        PersonData before = person.data();
        return before.managerId() != null
                && before.managerId().equals(data.managerId())
                && !before.departmentId().equals(data.departmentId());
    }

    public String giveRoles() {
        return deed("roles", () -> staff.giveRoles(person.id(), version, roles.chosen(), me.getId()));
    }

    public String block() {
        return deed("blocked", () -> stateChanges.block(person.id(), reason, me.getId()));
    }

    public String unblock() {
        return deed("unblocked", () -> stateChanges.unblock(person.id(), reason, me.getId()));
    }

    public String leave() {
        return deed("left", () -> stateChanges.leave(person.id(), Days.read(day), leavingReason, me.getId()));
    }

    public String comeBack() {
        return deed("returned", () -> stateChanges.comeBack(person.id(), leavingReason, me.getId()));
    }

    /** The link is told in the answer itself: a redirect would have to carry it in an address, and it is kept nowhere. */
    public void makeLink() {
        try {
            link = passwordLinks.make(person.id(), me.getId());
        } catch (Refused refused) {
            texts.show(refused);
        }
    }

    /** The link that was made by this request, or null. */
    public OneTimeLink getLink() {
        return link;
    }

    private String deed(String done, Runnable deed) {
        try {
            deed.run();
            return "/admin/person?faces-redirect=true&id=" + person.id() + "&done=" + done;
        } catch (Refused refused) {
            String field = FIELDS.get(refused.key());
            if (field == null) {
                texts.show(refused);
            } else {
                texts.show(field, refused);
            }
            showWhatIsStored();
            return null;
        }
    }

    /** Whoever was overtaken sees what is stored now beside what they typed, and may save over it. */
    private void showWhatIsStored() {
        person = staff.find(person.id()).orElseThrow();
        if (version != person.version()) {
            stored = StoredField.differing(entry.getForm(), PersonForm.of(person)).stream()
                    .map(entry::worded)
                    .toList();
            version = person.version();
        }
        changes = stateChanges.of(person.id());
    }

    /** Whether the department has just been changed and the manager has not. */
    public boolean isManagerKept() {
        return "identity_done.moved".equals(getDone()) && person.manager() != null;
    }

    /** Whether the person is gone: roles, blocking and links do nothing then. */
    public boolean isGone() {
        return person.state() == PersonState.LEFT && !ReturningForm.isBeingRead();
    }

    /** Whether a link would let them in. */
    public boolean isLinkable() {
        return person.state() != PersonState.LEFT && !person.blocked() || ReturningForm.isBeingRead();
    }

    public boolean isBlockable() {
        return !person.blocked() && !isOneself() && !isGone() || ReturningForm.isBeingRead();
    }

    public boolean isUnblockable() {
        return person.blocked() || ReturningForm.isBeingRead();
    }

    public boolean isLeavable() {
        return person.leftOn() == null && !isOneself() || ReturningForm.isBeingRead();
    }

    public boolean isReturnable() {
        return person.leftOn() != null || ReturningForm.isBeingRead();
    }

    public boolean isOneself() {
        return person.id().equals(me.getId());
    }

    /** The key of the text that says what was just done; null for nothing. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) && !Faces.isPostback() ? "identity_done." + done : null;
    }

    /** Whether a link is what comes next: whoever was just added cannot sign in yet. */
    public boolean isLinkNext() {
        return "identity_done.created".equals(getDone()) && !person.password();
    }

    public PersonDetails getPerson() {
        return person;
    }

    public List<StateChangeRow> getChanges() {
        return changes;
    }

    public PersonEntry getEntry() {
        return entry;
    }

    public ChosenRoles getRoles() {
        return roles;
    }

    /** The fields that somebody else has changed meanwhile, or that were typed anew. */
    public List<StoredField> getStored() {
        return stored;
    }

    /** The version of the person that the form shows; both forms send it back. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLeavingReason() {
        return leavingReason;
    }

    public void setLeavingReason(String leavingReason) {
        this.leavingReason = leavingReason;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
