package org.stupeni.certification.measure.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.CertificateStatus;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.SuspensionRow;
import org.stupeni.certification.Suspensions;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Tie;
import org.stupeni.certification.independence.Ties;
import org.stupeni.certification.measure.MeasureKind;
import org.stupeni.certification.measure.MeasureRow;
import org.stupeni.certification.measure.Measures;
import org.stupeni.certification.web.OvertakenPage;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One certificate as HR sees it: what it is worth today, what was done to it, and what can be. */
@Named
@RequestScoped
public class HrCertificatePage {

    /** A field that says what was shown for the last time. */
    private static final String REVIEWED = "reviewed";

    /** A field that says how much had been done when the page was shown. */
    private static final String KNOWN = "known";

    @Inject
    Certificates certificates;

    @Inject
    Suspensions suspensions;

    @Inject
    Measures measures;

    @Inject
    Ties ties;

    @Inject
    ReachedLevels reached;

    @Inject
    Decisions decisions;

    @Inject
    OvertakenPage overtaken;

    @Inject
    FasterMeasure faster;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private CertificateState state;
    private List<SuspensionRow> suspended;
    private List<MeasureRow> all;
    private MeasureRow open;
    private DecisionRow decision;
    private String whyNot;
    private String kind;
    private String reason;
    private String answer;
    private String whyWithdrawn;
    private MeasureKind reviewed;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<CertificateState> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> certificates.find(id, reached.today()));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        state = found.get();
        suspended = suspensions
                .of(List.of(state.certificate().id()))
                .getOrDefault(state.certificate().id(), List.of());
        all = measures.of(state.certificate().id());
        open = all.stream().filter(MeasureRow::isOpen).findFirst().orElse(null);
        decision = decisions.of(state.certificate().employeeId()).stream()
                .filter(row -> state.certificate().id().equals(row.certificateId()))
                .findFirst()
                .orElseThrow();
        Set<Tie> mine = ties.of(state.certificate().employeeId(), List.of(), open == null ? null : open.proposerId())
                .getOrDefault(me.getId(), Set.of());
        whyNot = Seat.SECOND.refuses(mine).map(texts::of).orElse("");
    }

    public void load() {}

    public String order() {
        MeasureKind chosen = chosen();
        if (chosen == null) {
            texts.show("kind", new Refused("measure_act.no_kind"));
            return null;
        }
        if (isOvertaken()) {
            refuse(null, reason, new Refused("measure_act.overtaken"));
            return null;
        }
        if (!isForTwo() && !chosen.name().equals(Faces.getRequestParameter(REVIEWED))) {
            review(chosen);
            return null;
        }
        return act(
                "reason",
                reason,
                () -> measures.order(me.getId(), state.certificate().id(), chosen, reason),
                "ordered");
    }

    /** Whether something was done to the certificate since the page was shown. */
    private boolean isOvertaken() {
        String known = Faces.getRequestParameter(KNOWN);
        return known != null && !known.equals(String.valueOf(getKnown()));
    }

    /** How many things were done about the certificate when the page was shown: each order and each answer is one. */
    public long getKnown() {
        return all.size() + all.stream().filter(row -> !row.isOpen()).count();
    }

    /** One person alone sees once more what they are about to do: nobody else will. */
    private void review(MeasureKind chosen) {
        try {
            measures.readReason(reason);
            reviewed = chosen;
        } catch (Refused refused) {
            refuse("reason", reason, refused);
        }
    }

    public String confirm() {
        return act(null, answer, () -> measures.confirm(me.getId(), waiting()), "confirmed");
    }

    public String reject() {
        return act("answer", answer, () -> measures.reject(me.getId(), waiting(), answer), "rejected");
    }

    public String withdraw() {
        return act(
                "why-withdrawn",
                whyWithdrawn,
                () -> measures.withdraw(me.getId(), waiting(), whyWithdrawn),
                "withdrawn");
    }

    private String act(String field, String written, Runnable act, String done) {
        try {
            act.run();
            return "/hr/certificate?faces-redirect=true&id="
                    + state.certificate().id() + "&done=" + done;
        } catch (Refused refused) {
            refuse(field, written, refused);
            return null;
        }
    }

    private void refuse(String field, String written, Refused refused) {
        if (field != null && refused.key().startsWith("certification_decision.reason_")) {
            texts.show(field, refused);
            return;
        }
        read();
        overtaken.tell(refused, written);
        if (OvertakenPage.isFaster(refused)) {
            faster.tell(all);
        }
    }

    private Long waiting() {
        return AddressId.of(Faces.getRequestParameter("measure")).orElse(-1L);
    }

    private MeasureKind chosen() {
        return Stream.of(MeasureKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private boolean isSuspended() {
        return state.status() != CertificateStatus.REVOKED
                && suspended.stream().anyMatch(one -> one.liftedOn() == null);
    }

    /** What can be done today; nothing while something waits, or the reader may not. */
    public Map<String, String> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(texts.of("measure_page.choose"), "");
        for (MeasureKind one : MeasureKind.values()) {
            if (one.refuses(state.status(), isSuspended()).isEmpty() || ReturningForm.isBeingRead()) {
                kinds.put(texts.of("measure_kind." + one), one.name());
            }
        }
        return kinds;
    }

    public boolean isOrdering() {
        return ReturningForm.isBeingRead()
                || open == null && whyNot.isEmpty() && getKinds().size() > 1;
    }

    public boolean isAnswering() {
        return ReturningForm.isBeingRead() || open != null && whyNot.isEmpty();
    }

    public boolean isMine() {
        return ReturningForm.isBeingRead() || open != null && open.proposerId().equals(me.getId());
    }

    /** What is shown for the last time before it is done; null while nothing is. */
    public MeasureKind getReviewed() {
        return reviewed;
    }

    /** Whether it takes two people. */
    public boolean isForTwo() {
        return measures.isForTwo(state.certificate());
    }

    /** Why the reader can do nothing, or empty. */
    public String getWhyNot() {
        return whyNot;
    }

    /** What has just been done here, if any. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        if (Faces.isPostback()
                || done == null
                || !Set.of("ordered", "confirmed", "rejected", "withdrawn").contains(done)) {
            return "";
        }
        return done.equals("ordered") && open == null ? "confirmed" : done;
    }

    public String getWhyWithdrawn() {
        return whyWithdrawn;
    }

    public void setWhyWithdrawn(String whyWithdrawn) {
        this.whyWithdrawn = whyWithdrawn;
    }

    public CertificateRow getCertificate() {
        return state.certificate();
    }

    /** Who decided it: one, two, or the portal, and whether the rule asked for a second. */
    public String getDecided() {
        return texts.of(
                "measure_decided." + decision.manner(),
                decision.decider() == null ? "" : decision.decider().full(),
                decision.decidedAt(),
                decision.proposer() == null ? "" : decision.proposer().full());
    }

    public CertificateStatus getStatus() {
        return state.status();
    }

    public List<SuspensionRow> getSuspended() {
        return suspended;
    }

    public List<MeasureRow> getAll() {
        return all;
    }

    public MeasureRow getOpen() {
        return open;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
