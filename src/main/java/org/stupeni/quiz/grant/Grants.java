package org.stupeni.quiz.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** Who may sit which exam once more, from when to when, how often and why: written by trainers and HR. */
@ApplicationScoped
@Transactional
public class Grants {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    Departments departments;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<GrantChanged> changed;

    /**
     * Grants more attempts.
     *
     * @throws Refused with the first of its {@link NewGrant#problems}, if there is no such exam, person or department, if the exam has closed by then, or if it is for oneself
     */
    public void grant(NewGrant granted, Long byId) {
        granted.problems(today()).values().stream().findFirst().ifPresent(why -> {
            throw why;
        });
        Exam exam = courses.latest(granted.courseId())
                .flatMap(version -> version.course().exam(granted.examId()))
                .orElseThrow(() -> new Refused("quiz_grants.unknown_exam"));
        if (exam.closes() != null && exam.closes().isBefore(granted.from())) {
            throw new Refused("quiz_grants.exam_closed");
        }
        boolean somebody = granted.employeeId() == null
                ? departments.find(granted.departmentId()).isPresent()
                : people.find(granted.employeeId()).isPresent();
        if (!somebody) {
            throw new Refused("quiz_grants.nobody");
        }
        if (byId.equals(granted.employeeId())) {
            throw new Refused("quiz_grants.own");
        }
        Instant now = clock.instant();
        ExamGrant grant = new ExamGrant(granted, byId, now);
        entityManager.persist(grant);
        entityManager.flush();
        changed.fire(GrantChanged.granted(byId, grant.id(), now));
    }

    /**
     * Ends a grant: nobody starts by it any more; what was started goes on.
     *
     * @throws Refused if there is none or it was ended before
     */
    public void end(long grantId, Long byId) {
        ExamGrant grant = entityManager.find(ExamGrant.class, grantId, LockModeType.PESSIMISTIC_WRITE);
        if (grant == null) {
            throw new Refused("quiz_grants.unknown");
        }
        Instant now = clock.instant();
        grant.end(byId, now);
        changed.fire(GrantChanged.ended(byId, grantId, now));
    }

    /** What holds today for a person, whatever was used of it. */
    public List<Grant> of(Long employeeId) {
        return of(List.of(employeeId)).getOrDefault(employeeId, List.of());
    }

    /** What holds today for each of these people; in one statement where nothing is granted to departments, else in three. */
    public Map<Long, List<Grant>> of(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        List<Grant> all = entityManager
                .createQuery("""
                    select new org.stupeni.quiz.grant.Grant(g.id, g.courseId, g.examId, g.employeeId, g.departmentId, g.validFrom,
                        g.validUntil, g.attempts, g.grantedBy, g.grantedAt)
                    from ExamGrant g
                    where g.endedAt is null and g.validFrom <= :today and g.validUntil >= :today
                        and (g.departmentId is not null or g.employeeId in :ids)
                    order by g.validUntil, g.id
                    """, Grant.class)
                .setParameter("today", today())
                .setParameter("ids", employeeIds)
                .getResultList();
        boolean ofDepartments = all.stream().anyMatch(grant -> grant.departmentId() != null);
        Map<Long, Set<Long>> places = ofDepartments ? places(employeeIds) : Map.of();
        Map<Long, List<Grant>> byPerson = new HashMap<>();
        employeeIds.forEach(id -> byPerson.put(
                id,
                all.stream()
                        .filter(grant -> grant.concerns(id, places.getOrDefault(id, Set.of())))
                        .toList()));
        return byPerson;
    }

    /** The department of each person, and all above it. */
    private Map<Long, Set<Long>> places(Collection<Long> employeeIds) {
        DepartmentTree tree = departments.tree();
        Map<Long, Set<Long>> places = new HashMap<>();
        for (PersonRow person : people.findAll(employeeIds).values()) {
            Set<Long> above = new HashSet<>();
            Long at = person.departmentId();
            while (at != null && above.add(at)) {
                at = tree.find(at).map(row -> row.parentId()).orElse(null);
            }
            places.put(person.id(), above);
        }
        return places;
    }

    public long count() {
        return entityManager
                .createQuery("select count(g.id) from ExamGrant g", Long.class)
                .getSingleResult();
    }

    /** A part of all grants, the newest first. */
    public List<GrantRow> list(int first, int most) {
        List<GrantRow> rows = entityManager
                .createQuery("""
                    select new org.stupeni.quiz.grant.GrantRow(g.id, g.courseId, g.examId, g.employeeId, g.departmentId, g.validFrom,
                        g.validUntil, g.attempts, g.reason, g.grantedBy,
                        g.grantedAt, g.endedAt)
                    from ExamGrant g order by g.id desc
                    """, GrantRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Map<Long, Long> used = used(rows.stream().map(GrantRow::id).toList());
        return rows.stream()
                .map(row -> row.with(used.getOrDefault(row.id(), 0L)))
                .toList();
    }

    private Map<Long, Long> used(List<Long> grantIds) {
        if (grantIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select a.grantId, count(a.id) from Attempt a where a.grantId in :ids group by a.grantId",
                        Object[].class)
                .setParameter("ids", grantIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The day it is in the organisation's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
