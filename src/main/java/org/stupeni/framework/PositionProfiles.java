package org.stupeni.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.stupeni.platform.Refused;

/** Which level of which competency each position asks of whoever holds it. What a position asks follows the person who moves into it, and nothing is copied. */
@ApplicationScoped
@Transactional
public class PositionProfiles {

    private static final String ROW = """
            select new org.stupeni.framework.RequiredLevelRow(r.positionId, r.competency, r.level, r.setBy, r.setAt, r.endedBy, r.endedAt)
            from RequiredLevel r
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    @Inject
    Event<PositionProfileChanged> changed;

    /** The required levels of a position by competency; empty where nothing is asked. */
    public Map<String, Integer> requiredOf(Long positionId) {
        return entityManager
                .createQuery(ROW + " where r.positionId = :id and r.endedAt is null", RequiredLevelRow.class)
                .setParameter("id", positionId)
                .getResultStream()
                .collect(byCompetency());
    }

    /** The required levels of every position that asks for any, in one query. */
    public Map<Long, Map<String, Integer>> all() {
        return entityManager
                .createQuery(ROW + " where r.endedAt is null", RequiredLevelRow.class)
                .getResultStream()
                .collect(Collectors.groupingBy(RequiredLevelRow::positionId, byCompetency()));
    }

    private static Collector<RequiredLevelRow, ?, Map<String, Integer>> byCompetency() {
        return Collectors.toMap(
                RequiredLevelRow::competency, RequiredLevelRow::level, (one, other) -> one, TreeMap::new);
    }

    /** What a position ever asked, the newest first. */
    public List<RequiredLevelRow> history(Long positionId, int most) {
        return entityManager
                .createQuery(ROW + " where r.positionId = :id order by r.setAt desc, r.id desc", RequiredLevelRow.class)
                .setParameter("id", positionId)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Asks these levels and no others of a position.
     *
     * @param seen what the position asked when it was looked at
     * @param wanted 2 to 5 by competency; what is missing is not asked
     * @throws Refused if somebody else has changed it since, there is no such competency, or the level is none that can be certified
     */
    public void require(Long positionId, Map<String, Integer> seen, Map<String, Integer> wanted, Long byId) {
        if (!requiredOf(positionId).equals(seen)) {
            throw new Refused("framework_position.changed");
        }
        Framework framework = frameworks.current().framework();
        wanted.forEach((competency, level) -> {
            if (framework.competency(competency).isEmpty()) {
                throw new Refused("framework_position.no_competency");
            }
            if (level <= Framework.LOWEST || level > Framework.HIGHEST) {
                throw new Refused("framework_position.no_level");
            }
        });
        if (!wanted.equals(seen)) {
            keep(positionId, wanted, byId, clock.instant());
        }
    }

    private void keep(Long positionId, Map<String, Integer> wanted, Long byId, Instant now) {
        Map<String, Integer> missing = new TreeMap<>(wanted);
        entityManager
                .createQuery(
                        "select r from RequiredLevel r where r.positionId = :id and r.endedAt is null",
                        RequiredLevel.class)
                .setParameter("id", positionId)
                .getResultList()
                .forEach(asked -> {
                    if (!missing.remove(asked.competency(), asked.level())) {
                        asked.end(byId, now);
                    }
                });
        entityManager.flush();
        missing.forEach((competency, level) ->
                entityManager.persist(new RequiredLevel(positionId, competency, level, byId, now)));
        entityManager.flush();
        changed.fire(new PositionProfileChanged(byId, positionId, now));
    }
}
