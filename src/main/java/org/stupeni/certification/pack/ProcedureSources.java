package org.stupeni.certification.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.observation.Checklists;
import org.stupeni.observation.ObservationRecord;
import org.stupeni.observation.ObservationRecords;
import org.stupeni.observation.Purpose;
import org.stupeni.observation.calibration.Calibrations;

/** How it came to what was decided about a person, and what was done to it: read for a pack, each part in a transaction of its own. */
@ApplicationScoped
@Transactional
public class ProcedureSources {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ObservationRecords observations;

    @Inject
    Calibrations calibrations;

    @Inject
    Checklists checklists;

    List<PackedObservation> observations(Long employeeId) {
        return observations.of(employeeId).stream()
                .map(one -> new PackedObservation(one, calibration(one)))
                .toList();
    }

    private PackedObservation.Calibration calibration(ObservationRecord one) {
        return one.purpose() != Purpose.EVIDENCE
                ? null
                : calibrations
                        .certifying(one.observer(), one.competency(), one.seenOn(), one.signedAt())
                        .map(PackedObservation.Calibration::of)
                        .orElse(null);
    }

    /** The checklist with this hash, which is that of its JSON. */
    Checklist checklist(String hash) {
        return checklists.version(hash);
    }

    List<PackedProposal> proposals(Long employeeId) {
        Map<Long, List<Long>> quoted = pairs(
                "select p.id, quoted from Proposal p join p.evidence quoted where p.employeeId = :employee order by p.id, quoted",
                employeeId);
        Map<Long, List<PackedAnswer>> answers = of(PackedAnswer.QUERY, PackedAnswer.class, employeeId).stream()
                .collect(Collectors.groupingBy(PackedAnswer::proposal));
        return of(PackedProposal.QUERY, PackedProposal.class, employeeId).stream()
                .map(one ->
                        one.with(quoted.getOrDefault(one.id(), List.of()), answers.getOrDefault(one.id(), List.of())))
                .toList();
    }

    List<PackedAppeal> appeals(Long employeeId) {
        return of(PackedAppeal.QUERY, PackedAppeal.class, employeeId);
    }

    PackedMeasures measures(Long employeeId) {
        return new PackedMeasures(
                of(PackedMeasure.QUERY, PackedMeasure.class, employeeId),
                of(PackedSuspension.QUERY, PackedSuspension.class, employeeId),
                of(PackedRevocation.QUERY, PackedRevocation.class, employeeId));
    }

    List<PackedNeed> needs(Long employeeId) {
        return of(PackedNeed.QUERY, PackedNeed.class, employeeId);
    }

    List<PackedSettlement> settlements(Long employeeId) {
        Map<Long, List<Long>> about = pairs(
                "select s.id, about from SpreadSettlement s join s.evidence about where s.employeeId = :employee order by s.id, about",
                employeeId);
        return of(PackedSettlement.QUERY, PackedSettlement.class, employeeId).stream()
                .map(one -> one.about(about.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private <T> List<T> of(String query, Class<T> type, Long employeeId) {
        return entityManager
                .createQuery(query, type)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    private Map<Long, List<Long>> pairs(String query, Long employeeId) {
        return of(query, Object[].class, employeeId).stream()
                .collect(Collectors.groupingBy(
                        pair -> (Long) pair[0], Collectors.mapping(pair -> (Long) pair[1], Collectors.toList())));
    }
}
