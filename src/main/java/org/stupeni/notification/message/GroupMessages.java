package org.stupeni.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.cohort.CohortFilter;
import org.stupeni.quiz.cohort.Cohorts;

/** Messages to groups of people of a course: sent, listed with who has read them, and read. */
@ApplicationScoped
@Transactional
public class GroupMessages {

    private static final String ROW = """
            select new org.stupeni.notification.message.SentRow(m.id, m.courseId, m.titleRu, m.titleEn, m.textRu, m.textEn, m.people,
                m.sentBy, m.sentAt, count(n.readAt))
            from GroupMessage m left join GroupMessageReader r on r.messageId = m.id left join Note n on n.id = r.noteId
            """;

    private static final String GROUPED =
            " group by m.id, m.courseId, m.titleRu, m.titleEn, m.textRu, m.textEn, m.people, m.sentBy, m.sentAt";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Sending sending;

    @Inject
    Cohorts cohorts;

    /**
     * Everybody of a course whom a filter means.
     *
     * @throws Refused if that is nobody
     */
    public Audience everybody(CohortFilter filter) {
        return demandSomebody(cohorts.ids(filter));
    }

    /**
     * Some people of a course.
     *
     * @throws Refused if nobody is chosen, or somebody is not in the course
     */
    public Audience chosen(String courseId, Set<Long> people) {
        Audience audience = demandSomebody(people);
        if (cohorts.among(CohortFilter.everybody(courseId), people).size() != people.size()) {
            throw new Refused("message_send.outside");
        }
        return audience;
    }

    private static Audience demandSomebody(Set<Long> people) {
        if (people.isEmpty()) {
            throw new Refused("message_send.nobody");
        }
        return new Audience(people);
    }

    /**
     * Sends a message; the second time with the same deed nothing happens.
     *
     * @param seal of the people who were shown
     * @param deed the name of the form
     * @param again whether the same may be sent once more within an hour
     * @return the id of the message
     * @throws Refused if it is not complete or too long, the people are others by now, or the same was sent within an hour
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public long send(NewMessage message, Audience audience, String seal, String deed, boolean again, Long by) {
        message.problems().values().stream().findFirst().ifPresent(why -> {
            throw why;
        });
        Optional<Long> known = sending.of(deed, by);
        if (known.isPresent()) {
            return known.get();
        }
        if (!audience.seal().equals(seal)) {
            throw new Refused("message_send.changed", audience.size());
        }
        try {
            return sending.send(message, audience, deed, again, by);
        } catch (PersistenceException | Refused quicker) {
            // The same deed a moment ago, which either stands in the way of this one or is taken for the same message
            // sent once more.
            return sending.of(deed, by).orElseThrow(() -> quicker);
        }
    }

    public long count(String courseId) {
        return entityManager
                .createQuery("select count(m.id) from GroupMessage m where m.courseId = :course", Long.class)
                .setParameter("course", courseId)
                .getSingleResult();
    }

    /** A part of what was sent to people of a course, the newest first. */
    public List<SentRow> sent(String courseId, int first, int most) {
        return entityManager
                .createQuery(
                        ROW + " where m.courseId = :course" + GROUPED + " order by m.sentAt desc, m.id desc",
                        SentRow.class)
                .setParameter("course", courseId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<SentRow> find(long messageId) {
        return entityManager
                .createQuery(ROW + " where m.id = :id" + GROUPED, SentRow.class)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst();
    }

    /** A part of those who got a message: who has not read it comes first. */
    public List<ReaderRow> readers(long messageId, int first, int most) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.notification.message.ReaderRow(e.id, e.number, e.name, d.nameRu, d.nameEn, n.readAt)
                        from GroupMessageReader r join Note n on n.id = r.noteId join Employee e on e.id = r.employeeId join e.department d
                        where r.messageId = :id order by n.readAt desc, e.searchText, e.id
                        """, ReaderRow.class)
                .setParameter("id", messageId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** A message that this person got; of others nothing is known. */
    public Optional<SentRow> received(long messageId, Long employeeId) {
        boolean own = entityManager
                        .createQuery(
                                "select count(r.id) from GroupMessageReader r where r.messageId = :id and r.employeeId = :employee",
                                Long.class)
                        .setParameter("id", messageId)
                        .setParameter("employee", employeeId)
                        .getSingleResult()
                > 0;
        return own ? find(messageId) : Optional.empty();
    }
}
