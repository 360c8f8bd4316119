package org.stupeni.observation.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.framework.Frameworks;
import org.stupeni.observation.Checklists;
import org.stupeni.observation.Mark;
import org.stupeni.platform.Refused;

/** What people say in rounds: kept as it is ticked, given once. Of an answer only its author knows, until the round is closed. */
@ApplicationScoped
@Transactional
public class PeerAnswers {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Checklists checklists;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    @Inject
    Event<RoundHappened> happened;

    /**
     * Keeps what was ticked and said so far.
     *
     * @param marks the level of an item, or {@link Mark#NOT_OBSERVED}
     * @param words null leaves them as they are
     * @return when it was kept; nothing where this author has no such answer
     * @throws Refused if it is given or declined, the round is closed, an item or a level is none of the round's, or the words are too long
     */
    public Optional<Instant> save(long id, Long authorId, Map<String, Integer> marks, String words) {
        return own(id, authorId).map(answer -> {
            Instant now = clock.instant();
            keep(answer, marks, words, now);
            return now;
        });
    }

    /**
     * Keeps it and gives it.
     *
     * @param named whether the author agrees to be named where fewer than three answer
     * @return whether this author has such an answer
     * @throws Refused as {@link #save}, and if an item is left out or none was observed
     */
    public boolean give(long id, Long authorId, Map<String, Integer> marks, String words, boolean named) {
        return own(id, authorId)
                .map(answer -> {
                    Instant now = clock.instant();
                    PeerRound round = keep(answer, marks, words, now);
                    entityManager.flush();
                    Map<String, Integer> kept = marks(id);
                    if (!kept.keySet().containsAll(round.items())) {
                        throw new Refused("peer_act.incomplete");
                    }
                    if (kept.values().stream().allMatch(seen -> seen == Mark.NOT_OBSERVED)) {
                        throw new Refused("peer_act.nothing_seen");
                    }
                    answer.give(named, now);
                    tellIfComplete(round, answer, now);
                    return answer;
                })
                .isPresent();
    }

    /**
     * Says no, without a reason: a colleague owes none.
     *
     * @return whether this author was asked for such an answer
     * @throws Refused if it is given or declined, or the round is closed
     */
    public boolean decline(long id, Long authorId) {
        return own(id, authorId)
                .filter(answer -> !isOwn(answer))
                .map(answer -> {
                    PeerRound round = open(answer);
                    Instant now = clock.instant();
                    answer.decline(now);
                    tellIfComplete(round, answer, now);
                    return answer;
                })
                .isPresent();
    }

    private boolean isOwn(PeerAnswer answer) {
        return entityManager
                .find(PeerRound.class, answer.roundId())
                .employeeId()
                .equals(answer.authorId());
    }

    private PeerRound keep(PeerAnswer answer, Map<String, Integer> marks, String words, Instant now) {
        PeerRound round = open(answer);
        answer.demandOpen();
        Checklist checklist = checklists.version(find(round.id()).checklistHash());
        String said = words == null ? null : words.strip();
        if (said != null && said.length() > PeerAnswer.LONGEST_WORDS) {
            throw new Refused("peer_act.long_words", PeerAnswer.LONGEST_WORDS);
        }
        List<PeerMark> known = entityManager
                .createQuery("select m from PeerMark m where m.answerId = :answer", PeerMark.class)
                .setParameter("answer", answer.id())
                .getResultList();
        marks.forEach((item, seen) -> {
            if (!round.items().contains(item)
                    || checklist.item(item).filter(one -> one.takes(seen)).isEmpty()) {
                throw new Refused("peer_act.no_mark");
            }
            known.stream()
                    .filter(mark -> mark.item().equals(item))
                    .findFirst()
                    .ifPresentOrElse(
                            mark -> mark.says(seen),
                            () -> entityManager.persist(new PeerMark(answer.id(), item, seen)));
        });
        if (said != null) {
            answer.says(said.isEmpty() ? null : said, now);
        }
        return round;
    }

    private RoundRow find(Long roundId) {
        return entityManager
                .createQuery(RoundRow.QUERY + " where r.id = :id", RoundRow.class)
                .setParameter("id", roundId)
                .getSingleResult();
    }

    /** Of two that come last one must see the other: so the round is held. */
    private PeerRound open(PeerAnswer answer) {
        PeerRound round = entityManager.find(PeerRound.class, answer.roundId(), LockModeType.PESSIMISTIC_WRITE);
        round.demandOpen(frameworks.today());
        return round;
    }

    private void tellIfComplete(PeerRound round, PeerAnswer answer, Instant now) {
        entityManager.flush();
        boolean waiting = entityManager
                        .createQuery(
                                "select count(a.id) from PeerAnswer a where a.roundId = :round and a.state = :asked"
                                        + " and a.authorId <> :employee",
                                Long.class)
                        .setParameter("round", round.id())
                        .setParameter("asked", AnswerState.ASKED)
                        .setParameter("employee", round.employeeId())
                        .getSingleResult()
                > 0;
        if (!waiting && !answer.authorId().equals(round.employeeId())) {
            happened.fire(RoundHappened.complete(round, now));
        }
    }

    private Optional<PeerAnswer> own(long id, Long authorId) {
        return Optional.ofNullable(entityManager.find(PeerAnswer.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(answer -> answer.authorId().equals(authorId));
    }

    /** The answer that this author was asked for. */
    public Optional<AnswerRow> find(long id, Long authorId) {
        return entityManager
                .createQuery(AnswerRow.QUERY + " where a.id = :id and a.authorId = :author", AnswerRow.class)
                .setParameter("id", id)
                .setParameter("author", authorId)
                .getResultStream()
                .findFirst();
    }

    /** The round that an answer of this author belongs to. */
    public RoundRow roundOf(AnswerRow answer) {
        return find(answer.roundId());
    }

    /** Every answer of a round, in the order in which they were asked for; for {@link SideBySide} and for counting, never to be shown as they are. */
    public List<AnswerRow> in(long roundId) {
        return entityManager
                .createQuery(AnswerRow.QUERY + " where a.roundId = :round order by a.id", AnswerRow.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** What this author is asked for and has not answered, the oldest first. */
    public List<AskedRow> waitingFor(Long authorId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.observation.peer.AskedRow(a.id, r.competency, r.lastDay, e.name) from PeerAnswer a
                        join PeerRound r on r.id = a.roundId join Employee e on e.id = r.employeeId
                        where a.authorId = :author and r.employeeId <> :author and a.state = :asked and r.closedAt is null and r.lastDay >= :today
                        order by a.askedAt, a.id
                        """, AskedRow.class)
                .setParameter("author", authorId)
                .setParameter("asked", AnswerState.ASKED)
                .setParameter("today", frameworks.today())
                .getResultList();
    }

    /** What an answer says, by item. */
    public Map<String, Integer> marks(long answerId) {
        return allMarks("where m.answerId = :id", answerId).stream()
                .collect(Collectors.toMap(MarkRow::item, MarkRow::seen));
    }

    /** The employee's view of a closed round beside those of the colleagues, as far as they may be shown. */
    public SideBySide sideBySide(RoundRow round) {
        if (!round.isClosed(frameworks.today())) {
            throw new Refused("peer_act.open_still");
        }
        return SideBySide.of(
                round,
                in(round.id()),
                allMarks("where m.answerId in (select a.id from PeerAnswer a where a.roundId = :id)", round.id()));
    }

    private List<MarkRow> allMarks(String where, long id) {
        return entityManager
                .createQuery(
                        "select new org.stupeni.observation.peer.MarkRow(m.answerId, m.item, m.seen) from PeerMark m "
                                + where,
                        MarkRow.class)
                .setParameter("id", id)
                .getResultList();
    }
}
