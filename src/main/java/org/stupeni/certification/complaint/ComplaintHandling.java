package org.stupeni.certification.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.stupeni.platform.Refused;

/** What HR does about complaints. Each deed asks anew whether this person may: whom it is about can change meanwhile. */
@ApplicationScoped
@Transactional
public class ComplaintHandling {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ComplaintSteps steps;

    @Inject
    ComplaintRegister register;

    @Inject
    Clock clock;

    /**
     * Takes a complaint up, or takes it over from somebody.
     *
     * @param from who handles it as far as this person knows, or null for nobody
     * @throws Refused if somebody else was faster, it is closed or withdrawn, or this person may not
     */
    public void take(Long who, Long complaintId, Long from) {
        Complaint complaint = permitted(who, complaintId);
        complaint.take(who, from);
        steps.done(ComplaintStepKind.TAKEN, null, null, who, complaintId);
    }

    /** Notes what was found out or arranged; whoever complained does not read it. */
    public void note(Long who, Long complaintId, String words) {
        String said = ComplaintRules.STEP.required(words);
        handled(who, complaintId).demandGoingOn();
        steps.done(ComplaintStepKind.NOTED, said, null, who, complaintId);
    }

    /**
     * Says whom it is about. Whoever had taken it and may not handle it then, has it no more.
     *
     * @param typed a number or mail address
     * @throws Refused if there is no such person, or it is who complains
     */
    public void name(Long who, Long complaintId, String typed) {
        Long person = steps.personNamed(typed);
        Complaint complaint = handled(who, complaintId);
        complaint.name(person);
        steps.done(ComplaintStepKind.NAMED, null, person, who, complaintId);
        entityManager.flush();
        if (register.refuses(who, register.row(complaintId)).isPresent()) {
            complaint.release();
            steps.done(ComplaintStepKind.RELEASED, null, who, who, complaintId);
        }
    }

    /**
     * Answers it for good.
     *
     * @param reason why; whoever complained reads it
     * @param change what is changed; may be missing where the complaint is rejected
     */
    public void answer(Long who, Long complaintId, Verdict verdict, String reason, String change) {
        String why = ComplaintRules.ANSWER.required(reason);
        String changed = ComplaintRules.change(verdict, change);
        Complaint complaint = handled(who, complaintId);
        Instant now = clock.instant();
        complaint.answer(verdict, who, why, changed, now);
        steps.answered(verdict, who, complaintId, now);
    }

    /** Says that what the answer promised is done, and nothing more is to come. */
    public void close(Long who, Long complaintId) {
        handled(who, complaintId).close();
        steps.done(ComplaintStepKind.CLOSED, null, null, who, complaintId);
    }

    private Complaint handled(Long who, Long complaintId) {
        Complaint complaint = permitted(who, complaintId);
        if (!who.equals(complaint.handler())) {
            throw new Refused("complaint_act.not_handler");
        }
        return complaint;
    }

    private Complaint permitted(Long who, Long complaintId) {
        Complaint complaint = steps.held(complaintId);
        register.refuses(who, register.row(complaintId)).ifPresent(refused -> {
            throw refused;
        });
        return complaint;
    }
}
