package org.stupeni.quiz.marking;

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
import java.util.Optional;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/** Decisions where two marks are too far apart, by somebody who is neither of the two nor the one who wrote the answer. */
@ApplicationScoped
@Transactional
public class Resolutions {

    private static final ReasonRule REASON = new ReasonRule(
            "marking_resolution.reason_missing", "marking_resolution.reason_long", AnswerMark.LONGEST_REASON);

    private static final String DECIDABLE = """
             where o.state = :differing and o.employeeId <> :me and not exists
            (select m.id from AnswerMark m where m.answerId = o.id and m.markerId = :me and m.finalAt is not null)""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    MarkedAnswers answers;

    @Inject
    Clock clock;

    @Inject
    Event<MarkHappened> happened;

    /**
     * The answers this person can decide, the longest waiting first.
     *
     * @param course the only one that is looked at, or null for all
     */
    public List<DiscrepancyRow> waiting(Long person, String course, int first, int most) {
        return OfCourse.asked(
                        course,
                        entityManager.createQuery(
                                """
                        select new org.stupeni.quiz.marking.DiscrepancyRow(o.code, o.courseId, o.courseVersionId, o.questionId,
                            o.waitsSince, o.apart)
                        from OpenAnswer o""" + DECIDABLE + OfCourse.where(course) + " order by o.waitsSince, o.code",
                                DiscrepancyRow.class))
                .setParameter("differing", MarkingState.DIFFERING)
                .setParameter("me", person)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many of them there are. */
    public long count(Long person, String course) {
        return OfCourse.asked(
                        course,
                        entityManager.createQuery(
                                "select count(o.id) from OpenAnswer o" + DECIDABLE + OfCourse.where(course),
                                Long.class))
                .setParameter("differing", MarkingState.DIFFERING)
                .setParameter("me", person)
                .getSingleResult();
    }

    /** One of them, with both marks. */
    public Optional<Discrepancy> find(String code, Long person) {
        return answers.find(code)
                .filter(answer -> answer.state() == MarkingState.DIFFERING && !answer.isOwn(person))
                .map(answer -> new Found(answer, finals(answer)))
                .filter(found ->
                        found.marks().stream().noneMatch(mark -> mark.markerId().equals(person)))
                .map(found -> new Discrepancy(
                        code,
                        answers.key(found.answer()),
                        found.answer().courseVersionId(),
                        answers.text(found.answer()),
                        found.marks().stream()
                                .map(mark -> new GivenMark(mark.steps(), mark.remark()))
                                .toList()));
    }

    private record Found(OpenAnswer answer, List<AnswerMark> marks) {}

    private List<AnswerMark> finals(OpenAnswer answer) {
        return answers.marks(answer).stream().filter(AnswerMark::isFinal).toList();
    }

    /**
     * Decides. The same person's second press changes nothing.
     *
     * @param remark what the learner is told, or nothing
     * @param reason why so, for the record
     * @return the attempt, which may have all its marks now; nothing if there is no such answer
     * @throws Refused if the answer is the person's own or marked by them, is decided, a criterion has no step, or there is no reason
     */
    public Optional<Long> resolve(String code, Long person, Map<String, Integer> steps, String remark, String reason) {
        Optional<OpenAnswer> taken = answers.take(code, person);
        taken.ifPresent(answer -> resolve(answer, person, steps, remark, reason));
        return taken.map(OpenAnswer::attemptId);
    }

    private void resolve(OpenAnswer answer, Long person, Map<String, Integer> steps, String remark, String reason) {
        Optional<AnswerMark> own = answers.marks(answer).stream()
                .filter(mark -> mark.markerId().equals(person))
                .findFirst();
        if (own.filter(AnswerMark::isFinal).isPresent()) {
            if (own.get().isResolution()) {
                return;
            }
            throw new Refused("marking_resolution.involved");
        }
        if (answer.state() != MarkingState.DIFFERING) {
            throw new Refused("marking_resolution.decided");
        }
        Rubric rubric = answers.rubric(answer);
        MarkedAnswers.demandReadable(rubric, steps, remark);
        if (!rubric.isWhole(steps)) {
            throw new Refused("marking_mark.incomplete");
        }
        String why = REASON.required(reason);
        Instant now = clock.instant();
        AnswerMark mark = own.orElseGet(() -> new AnswerMark(answer.id(), person));
        mark.says(steps, remark, now);
        mark.resolve(why, now);
        if (own.isEmpty()) {
            entityManager.persist(mark);
        }
        answer.resolve(rubric.points(steps));
        happened.fire(MarkHappened.resolved(person, answer.id(), now));
    }
}
