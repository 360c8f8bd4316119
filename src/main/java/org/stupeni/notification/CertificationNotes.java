package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.stupeni.certification.CertificateIssued;
import org.stupeni.certification.CertificateReinstated;
import org.stupeni.certification.CertificateRevoked;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.CertificateSuspended;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.Decision;
import org.stupeni.certification.DecisionMade;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.Revocations;
import org.stupeni.certification.SuspensionRow;
import org.stupeni.certification.Suspensions;
import org.stupeni.certification.appeal.AppealHappened;
import org.stupeni.certification.appeal.AppealRow;
import org.stupeni.certification.appeal.AppealState;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.certification.measure.MeasureHappened;
import org.stupeni.certification.measure.MeasureRow;
import org.stupeni.certification.measure.Measures;
import org.stupeni.certification.need.DevelopmentNeeds;
import org.stupeni.certification.need.NeedHappened;
import org.stupeni.certification.need.NeedRow;
import org.stupeni.certification.proposal.DecisionOverridden;
import org.stupeni.certification.proposal.ProposalAnswerRow;
import org.stupeni.certification.proposal.ProposalHappened;
import org.stupeni.certification.proposal.ProposalRow;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.certification.spread.SpreadFound;
import org.stupeni.certification.spread.Spreads;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.Role;
import org.stupeni.platform.LocalText;

/** Tells people what was decided about them, once it can no longer be taken back, and the people of HR what waits for them. */
@ApplicationScoped
@Transactional
class CertificationNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    Decisions decisions;

    @Inject
    Proposals proposals;

    @Inject
    Certificates certificates;

    @Inject
    Suspensions suspensions;

    @Inject
    Revocations revocations;

    @Inject
    Measures measures;

    @Inject
    DevelopmentNeeds needs;

    @Inject
    Appeals appeals;

    @Inject
    Spreads spreads;

    @Inject
    People people;

    /** Tells the person that a level is held from now on. */
    void tell(@Observes CertificateIssued issued) {
        tell(Note.Kind.CERTIFIED, issued.decisionId(), issued.when());
    }

    /** Tells the person that a level was declined. */
    void tell(@Observes DecisionMade made) {
        if (made.kind() == Decision.Kind.DECLINED) {
            tell(Note.Kind.DECLINED, made.decisionId(), made.when());
        }
    }

    /** Tells those of HR who may answer that a level is proposed, and whoever proposed that it is their turn again. */
    void tell(@Observes ProposalHappened happened) {
        if (happened.isProposed()) {
            ProposalRow row = proposals.find(happened.proposalId()).orElseThrow();
            tellHr(
                    proposals.barred(row),
                    Note.Kind.PROPOSED,
                    about(row.competency(), row.level(), row.reason(), row.employeeId()),
                    happened.when());
        }
        if (!happened.isBackToProposer() || happened.proposer().equals(happened.who())) {
            return;
        }
        ProposalRow row = proposals.find(happened.proposalId()).orElseThrow();
        ProposalAnswerRow answer =
                proposals.answers(row.employeeId(), row.competency(), 1).get(0);
        Note.Kind kind = answer.isLapsed() ? Note.Kind.PROPOSAL_LAPSED : Note.Kind.PROPOSAL_RETURNED;
        String reason = answer.isLapsed() ? null : answer.reason();
        keep(
                happened.proposer(),
                kind,
                about(row.competency(), row.level(), reason, row.employeeId()),
                happened.when());
    }

    /** Tells everybody else of HR that one person decided what takes two. */
    void tell(@Observes DecisionOverridden overridden) {
        DecisionRow decision = decisions.find(overridden.decisionId());
        NoteDetails details = about(decision.competency(), decision.level(), decision.reason(), decision.employeeId());
        people.allWith(Role.HR).stream()
                .filter(one -> !one.equals(overridden.who()) && !one.equals(decision.employeeId()))
                .forEach(one -> keep(one, Note.Kind.OVERRIDDEN, details, overridden.when()));
    }

    /** Tells those of HR who may settle it that observers lie apart. */
    void tell(@Observes SpreadFound found) {
        tellHr(
                spreads.barred(found.employeeId(), found.competency()),
                Note.Kind.SPREAD_FOUND,
                about(found.competency(), found.level(), null, found.employeeId()),
                found.when());
    }

    void tell(@Observes CertificateSuspended suspended) {
        List<SuspensionRow> rows =
                suspensions.of(List.of(suspended.certificateId())).get(suspended.certificateId());
        tell(
                Note.Kind.CERT_SUSPENDED,
                suspended.certificateId(),
                rows.get(rows.size() - 1).reason(),
                suspended.when());
    }

    void tell(@Observes CertificateReinstated reinstated) {
        List<SuspensionRow> rows =
                suspensions.of(List.of(reinstated.certificateId())).get(reinstated.certificateId());
        tell(
                Note.Kind.CERT_REINSTATED,
                reinstated.certificateId(),
                rows.get(rows.size() - 1).liftReason(),
                reinstated.when());
    }

    void tell(@Observes CertificateRevoked revoked) {
        tell(
                Note.Kind.CERT_REVOKED,
                revoked.certificateId(),
                revocations.reasonOf(revoked.certificateId()),
                revoked.when());
    }

    /** Tells those of HR who may carry out a measure, and whoever ordered it that it was rejected. */
    void tell(@Observes MeasureHappened happened) {
        MeasureRow row = measures.of(happened.certificateId()).get(0);
        CertificateRow certificate =
                certificates.findAll(List.of(happened.certificateId())).get(happened.certificateId());
        if (happened.isOrdered()) {
            tellHr(
                    measures.barred(certificate.employeeId(), row.proposerId()),
                    Note.Kind.MEASURE_ORDERED,
                    about(certificate.competencyId(), certificate.level(), row.reason(), certificate.employeeId()),
                    happened.when());
        } else if (happened.isRejected()) {
            keep(
                    row.proposerId(),
                    Note.Kind.MEASURE_REJECTED,
                    about(certificate.competencyId(), certificate.level(), row.answer(), certificate.employeeId()),
                    happened.when());
        }
    }

    /**
     * Tells the person that they have to learn a competency from its beginnings, and that somebody ended it; whoever recorded it is told what the person says. That
     * a certified level ended it is told by the certificate.
     */
    void tell(@Observes NeedHappened happened) {
        NeedRow row = needs.find(happened.needId()).orElseThrow();
        if (happened.isReplied()) {
            keep(
                    row.recorderId(),
                    Note.Kind.NEED_REPLIED,
                    about(row.competency(), Framework.LOWEST, row.reply(), row.employeeId()),
                    happened.when());
        } else if (happened.isEnded() && row.endReason() != null) {
            keep(
                    row.employeeId(),
                    Note.Kind.NEED_ENDED,
                    about(row.competency(), Framework.LOWEST, row.endReason(), null),
                    happened.when());
        } else if (happened.isRecorded()) {
            keep(
                    row.employeeId(),
                    Note.Kind.NEED_RECORDED,
                    about(row.competency(), Framework.LOWEST, row.reason(), null),
                    happened.when());
        }
    }

    /** Tells those of HR who may answer that there is an appeal, and when its term has ended, and the person what was answered. */
    void tell(@Observes AppealHappened happened) {
        AppealRow row = appeals.find(happened.appealId()).orElseThrow();
        if (happened.isAnswered()) {
            Note.Kind kind = row.state() == AppealState.UPHELD ? Note.Kind.APPEAL_UPHELD : Note.Kind.APPEAL_REJECTED;
            keep(row.employeeId(), kind, about(row.competency(), row.level(), row.answer(), null), happened.when());
        } else if (happened.isRaised() || happened.isOverdue()) {
            NoteDetails details = about(row.competency(), row.level(), null, row.employeeId());
            Note.Kind kind = happened.isRaised() ? Note.Kind.APPEAL_RAISED : Note.Kind.APPEAL_OVERDUE;
            tellHr(appeals.barred(row), kind, details, happened.when());
        }
    }

    private void tellHr(Set<Long> barred, Note.Kind kind, NoteDetails details, Instant when) {
        people.allWith(Role.HR).stream()
                .filter(one -> !barred.contains(one))
                .forEach(one -> keep(one, kind, details, when));
    }

    private void tell(Note.Kind kind, Long certificateId, String reason, Instant when) {
        CertificateRow row = certificates.findAll(List.of(certificateId)).get(certificateId);
        keep(row.employeeId(), kind, about(row.competencyId(), row.level(), reason, null), when);
    }

    private void tell(Note.Kind kind, Long decisionId, Instant when) {
        DecisionRow decision = decisions.find(decisionId);
        keep(
                decision.employeeId(),
                kind,
                about(decision.competency(), decision.level(), decision.reason(), null),
                when);
    }

    private NoteDetails about(String competency, int level, String reason, Long person) {
        Framework framework = frameworks.current().framework();
        LocalText title = framework.titleOf(competency);
        return new NoteDetails(competency, title, level, framework.nameOf(level), reason, null, person);
    }

    private void keep(Long employeeId, Note.Kind kind, NoteDetails details, Instant when) {
        entityManager.persist(new Note(employeeId, kind, details, when));
    }
}
