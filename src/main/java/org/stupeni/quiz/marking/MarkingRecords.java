package org.stupeni.quiz.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who gave what for the open answers of an attempt, for those who have to check a level: HR alone asks here, and that it did is recorded by who asks. */
@ApplicationScoped
@Transactional
public class MarkingRecords {

    @PersistenceContext
    EntityManager entityManager;

    /** Every open answer of an attempt, in the order of the paper; none where the exam asks for none. */
    public List<MarkingRecord> of(long attemptId) {
        List<MarkingRecord> answers = entityManager
                .createQuery("""
                        select new org.stupeni.quiz.marking.MarkingRecord(o.id, o.question, o.questionId, o.questionVersion, o.seq,
                            o.variant, o.markers, o.maximum, o.state, o.firstPoints, o.secondPoints, o.apart, o.points, o.grading)
                        from OpenAnswer o where o.attemptId = :attempt order by o.question, o.id
                        """, MarkingRecord.class)
                .setParameter("attempt", attemptId)
                .getResultList();
        if (answers.isEmpty()) {
            return answers;
        }
        Map<Long, List<AnswerMark>> marks = entityManager
                .createQuery("""
                        select m from AnswerMark m where m.answerId in :answers and m.finalAt is not null
                        order by m.finalAt, m.id
                        """, AnswerMark.class)
                .setParameter("answers", answers.stream().map(MarkingRecord::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(AnswerMark::answerId));
        return answers.stream()
                .map(answer -> answer.with(marks.getOrDefault(answer.id(), List.of()).stream()
                        .map(MarkingRecords::given)
                        .toList()))
                .toList();
    }

    private static MarkingRecord.Given given(AnswerMark mark) {
        return new MarkingRecord.Given(
                mark.markerId(), mark.isResolution(), mark.steps(), mark.remark(), mark.reason(), mark.finalAt());
    }
}
