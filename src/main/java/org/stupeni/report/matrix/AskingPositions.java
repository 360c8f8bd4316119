package org.stupeni.report.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stupeni.identity.place.PositionRow;
import org.stupeni.platform.Language;

/** The positions of the company and the levels they ask for, both in one statement. */
@ApplicationScoped
@Transactional
public class AskingPositions {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * All positions.
     *
     * @param rows by name in the language of the reader
     * @param required the required levels by position and competency; a position that asks for nothing is missing
     */
    public record Asking(List<PositionRow> rows, Map<Long, Map<String, Integer>> required) {}

    /** As they ask now. */
    public Asking all(Language language) {
        String name = language == Language.RU ? "p.nameRu" : "p.nameEn";
        List<PositionRow> rows = new ArrayList<>();
        Map<Long, Map<String, Integer>> required = new HashMap<>();
        Long last = null;
        for (AskedLevel asked : entityManager
                .createQuery(
                        "select new org.stupeni.report.matrix.AskedLevel(p.id, p.nameRu, p.nameEn, r.competency, r.level)"
                                + " from Position p left join RequiredLevel r on r.positionId = p.id and r.endedAt is null"
                                + " order by " + name + ", p.id",
                        AskedLevel.class)
                .getResultList()) {
            if (!asked.id().equals(last)) {
                last = asked.id();
                rows.add(new PositionRow(asked.id(), asked.nameRu(), asked.nameEn()));
            }
            if (asked.competency() != null) {
                required.computeIfAbsent(asked.id(), id -> new TreeMap<>()).put(asked.competency(), asked.level());
            }
        }
        return new Asking(rows, required);
    }
}
