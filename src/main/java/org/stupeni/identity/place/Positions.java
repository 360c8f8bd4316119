package org.stupeni.identity.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Settings;

/** The positions of the company. A new one comes with the first person who holds it. */
@ApplicationScoped
@Transactional
public class Positions {

    private static final String ROW =
            "select new org.stupeni.identity.place.PositionRow(p.id, p.nameRu, p.nameEn) from Position p";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** All of them, by name in the language of the reader. */
    public List<PositionRow> all(Language language) {
        return entityManager
                .createQuery(ROW + " order by " + column(language) + ", p.id", PositionRow.class)
                .getResultList();
    }

    /** A part of the list, by name in the language of the reader. */
    public List<PositionRow> list(Language language, int first, int most) {
        return entityManager
                .createQuery(ROW + " order by " + column(language) + ", p.id", PositionRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count() {
        return entityManager
                .createQuery("select count(p.id) from Position p", Long.class)
                .getSingleResult();
    }

    public Optional<PositionRow> find(Long positionId) {
        return entityManager
                .createQuery(ROW + " where p.id = :id", PositionRow.class)
                .setParameter("id", positionId)
                .getResultStream()
                .findFirst();
    }

    /** How many people who are there today hold each of these positions; one that nobody holds is missing. */
    public Map<Long, Long> people(Collection<Long> positionIds) {
        if (positionIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("""
                        select new org.stupeni.identity.place.PositionCount(e.position.id, count(e.id)) from Employee e
                        where e.position.id in :ids and (e.leftOn is null or e.leftOn > :today) group by e.position.id
                        """, PositionCount.class)
                .setParameter("ids", positionIds)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), settings.zone()))
                .getResultStream()
                .collect(Collectors.toMap(PositionCount::positionId, PositionCount::people));
    }

    /** The position of these names; a new one where there is none. Whoever asks has passed the gate, or nobody else is there yet. */
    public Position called(LocalText name) {
        return entityManager
                .createQuery("select p from Position p where p.nameRu = :ru and p.nameEn = :en", Position.class)
                .setParameter("ru", name.ru())
                .setParameter("en", name.en())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> made(name));
    }

    private Position made(LocalText name) {
        Position position = new Position(name);
        entityManager.persist(position);
        return position;
    }

    private static String column(Language language) {
        return language == Language.EN ? "p.nameEn" : "p.nameRu";
    }
}
