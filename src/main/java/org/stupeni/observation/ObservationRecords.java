package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Signed observations whole, for those who have to check a level: HR alone asks here, and that it did is recorded by who asks. */
@ApplicationScoped
@Transactional
public class ObservationRecords {

    private static final int ALL = 100_000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OwnObservations observations;

    @Inject
    Checklists checklists;

    @Inject
    Instance<ReadNotices> above;

    /** Every signed observation of a person, corrected ones too, the newest first. */
    public List<ObservationRecord> of(Long employeeId) {
        List<ObservationRow> rows = observations.of(employeeId, 0, ALL);
        Map<Instant, Instant> read = new HashMap<>();
        above.forEach(notices -> read.putAll(notices.of(employeeId)));
        Map<Long, Map<String, Mark>> marks =
                marks(rows.stream().map(ObservationRow::id).toList());
        return rows.stream()
                .map(row -> ObservationRecord.of(
                        row,
                        checklists.version(row.checklistHash()),
                        marks.getOrDefault(row.id(), Map.of()),
                        read.get(row.signedAt())))
                .toList();
    }

    private Map<Long, Map<String, Mark>> marks(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select m from ObservationMark m where m.observationId in :ids", ObservationMark.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ObservationMark::observationId,
                        Collectors.mapping(ObservationMark::mark, Collectors.toMap(Mark::item, Function.identity()))));
    }
}
