package org.stupeni.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.evidence.Strength;
import org.stupeni.identity.Teams;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** HR, and managers for their own line, record a mentoring or a project of somebody else without a document, with a reason. */
@ApplicationScoped
@Transactional
public class DirectEntries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentReader reader;

    @Inject
    AcceptedDocuments accepted;

    @Inject
    Teams teams;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Event<DocumentHappened> happened;

    /** Whether this manager may record evidence of this person: of everybody below, and nobody else. */
    public boolean isInLine(Long managerId, Long employeeId) {
        return teams.lineOf(managerId).contains(employeeId);
    }

    /**
     * Records it as a manager.
     *
     * @return whether the person is below this manager
     * @throws Refused as {@link #record}
     */
    public boolean recordInLine(
            Long managerId, Long employeeId, NewDocument typed, Strength strength, LocalDate until) {
        if (!isInLine(managerId, employeeId)) {
            return false;
        }
        record(managerId, employeeId, typed, strength, until);
        return true;
    }

    /** Everything wrong in what was typed, field by field; {@link #record} refuses the first. */
    public List<Refused> mistakes(Long employeeId, NewDocument typed, Strength strength) {
        List<Refused> mistakes = new ArrayList<>(reader.mistakes(typed, employeeId));
        if (strength == null) {
            mistakes.add(new Refused("document_review.no_strength"));
        }
        return mistakes;
    }

    /**
     * Records it as HR.
     *
     * @param typed its words are the reason
     * @param until the last day it holds, or null where only the rules limit its age
     * @return the id of the case
     * @throws Refused if something is missing, it is a course, which needs a document, its last day is over, or it speaks for who records it
     */
    public long record(Long by, Long employeeId, NewDocument typed, Strength strength, LocalDate until) {
        if (by.equals(employeeId)) {
            throw new Refused("document_review.own");
        }
        if (typed.kind() == DocumentKind.COURSE) {
            throw new Refused("document_field.kind_missing");
        }
        if (strength == null) {
            throw new Refused("document_review.no_strength");
        }
        Instant now = clock.instant();
        if (until != null && until.isBefore(LocalDate.ofInstant(now, settings.zone()))) {
            throw new Refused("document_review.until_past");
        }
        DocumentData data = reader.read(typed, employeeId);
        EvidenceDocument document = new EvidenceDocument(employeeId, data, now);
        document.enter(now);
        entityManager.persist(document);
        entityManager.flush();
        entityManager.persist(
                new DocumentStep(document.id(), StepKind.ENTERED, data.words(), by, now).weighed(strength, until));
        accepted.record(document, by, strength, until);
        happened.fire(new DocumentHappened(
                by,
                document.id(),
                StepKind.ENTERED,
                employeeId,
                data.colleague(),
                data.competency(),
                data.words(),
                now));
        return document.id();
    }
}
