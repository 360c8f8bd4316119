package org.stupeni.certification.complaint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.certification.complaint.ComplaintHandling;
import org.stupeni.certification.complaint.ComplaintRegister;
import org.stupeni.certification.complaint.ComplaintRow;
import org.stupeni.certification.complaint.ComplaintStepRow;
import org.stupeni.certification.complaint.Verdict;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One complaint before HR: what is said, what was done, and what the reader can do about it. All fields are one form, so that no refusal costs what another one holds. */
@Named
@RequestScoped
public class HrComplaintPage {

    private static final int NOT_FOUND = 404;
    private static final Set<String> DONE = Set.of("taken", "noted", "named", "answered", "closed");
    private static final Map<String, String> FIELDS = Map.of(
            "complaint_act.step_missing", "step",
            "complaint_act.step_long", "step",
            "complaint_act.person_unknown", "person",
            "complaint_act.person_self", "person",
            "complaint_act.answer_missing", "answer",
            "complaint_act.answer_long", "answer",
            "complaint_act.change_missing", "change",
            "complaint_act.change_long", "change");

    @Inject
    ComplaintRegister register;

    @Inject
    ComplaintHandling handling;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Long id;
    private ComplaintRow row;
    private List<ComplaintStepRow> steps = List.of();
    private String whyNot = "";
    private String step;
    private String person;
    private String answer;
    private String change;

    @PostConstruct
    void read() {
        id = AddressId.of(Faces.getRequestParameter("id")).orElse(-1L);
        row = register.find(me.getId(), id).orElse(null);
        if (row == null) {
            whyNot = texts.of("complaint_act.unknown");
            Faces.setResponseStatus(NOT_FOUND);
            return;
        }
        Optional<Refused> refused = register.refuses(me.getId(), row);
        whyNot = refused.map(texts::of).orElse("");
        steps = isOwn() ? List.of() : register.steps(row);
    }

    public void load() {}

    public String take() {
        Long from = AddressId.of(Faces.getRequestParameter("from")).orElse(null);
        return act(() -> handling.take(me.getId(), id, from), "taken");
    }

    public String note() {
        return act(() -> handling.note(me.getId(), id, step), "noted");
    }

    public String name() {
        String next = act(() -> handling.name(me.getId(), id, person), "named");
        if (next == null) {
            return null;
        }
        return register.find(me.getId(), id).isPresent() ? next : "/hr/complaints?faces-redirect=true&done=released";
    }

    public String uphold() {
        return answer(Verdict.UPHELD);
    }

    public String upholdPartly() {
        return answer(Verdict.PARTLY);
    }

    public String reject() {
        return answer(Verdict.REJECTED);
    }

    private String answer(Verdict verdict) {
        return act(() -> handling.answer(me.getId(), id, verdict, answer, change), "answered");
    }

    public String close() {
        return act(() -> handling.close(me.getId(), id), "closed");
    }

    private String act(Runnable deed, String done) {
        try {
            deed.run();
            return "/hr/complaint?faces-redirect=true&id=" + id + "&done=" + done;
        } catch (Refused refused) {
            String field = FIELDS.get(refused.key());
            if (field == null) {
                texts.show(refused);
                read();
            } else {
                texts.show(field, refused);
            }
            return null;
        }
    }

    /** What was just done here, or null. */
    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    /** Whether there is one that the reader may see. */
    public boolean isSeen() {
        return row != null && !isOwn();
    }

    public boolean isOwn() {
        return row != null && row.employeeId().equals(me.getId());
    }

    public boolean isMine() {
        return row != null && row.isHandledBy(me.getId());
    }

    public boolean isTaking() {
        return ReturningForm.isBeingRead() || isSeen() && row.isGoingOn() && whyNot.isEmpty() && !isMine();
    }

    public boolean isNoting() {
        return ReturningForm.isBeingRead() || isHandling() && row.isGoingOn() || isTyped(step);
    }

    public boolean isAnswering() {
        return ReturningForm.isBeingRead()
                || isHandling() && row.isUnanswered()
                || isTyped(person)
                || isTyped(answer)
                || isTyped(change);
    }

    public boolean isClosing() {
        return ReturningForm.isBeingRead() || isHandling() && row.isAnswered();
    }

    private boolean isHandling() {
        return isSeen() && isMine() && whyNot.isEmpty();
    }

    /** What was typed before the complaint was closed or given to somebody else is still shown. */
    private static boolean isTyped(String text) {
        return text != null && !text.isBlank();
    }

    public boolean isOverdue() {
        return row.isOverdue(register.today());
    }

    public ComplaintRow getRow() {
        return row;
    }

    public List<ComplaintStepRow> getSteps() {
        return steps;
    }

    public String getWhyNot() {
        return whyNot;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }
}
