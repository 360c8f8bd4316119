package org.stupeni.quiz.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.Courses;
import org.stupeni.platform.Json;
import org.stupeni.platform.Refused;
import org.stupeni.question.Open;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.AttemptLock;
import org.stupeni.quiz.paper.QuestionKey;

/** Finds open answers with their marks; for changes it takes the attempt first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MarkedAnswers {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptLock lock;

    @Inject
    Courses courses;

    Optional<OpenAnswer> find(String code) {
        return entityManager
                .createQuery("select o from OpenAnswer o where o.code = :code", OpenAnswer.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * The answer as it is when everybody before has finished with its attempt.
     *
     * @throws Refused if it is the marker's own
     */
    Optional<OpenAnswer> take(String code, Long marker) {
        entityManager
                .createQuery("select o.attemptId from OpenAnswer o where o.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .ifPresent(lock::hold);
        Optional<OpenAnswer> answer = find(code);
        if (answer.isPresent() && answer.get().isOwn(marker)) {
            throw new Refused("marking_mark.own");
        }
        return answer;
    }

    /** Every mark of an answer, drafts too, in the order they became final. */
    List<AnswerMark> marks(OpenAnswer answer) {
        return entityManager
                .createQuery(
                        "select m from AnswerMark m where m.answerId = :answer order by m.finalAt, m.id",
                        AnswerMark.class)
                .setParameter("answer", answer.id())
                .getResultList();
    }

    /** Whether some answer of the same attempt, or this one, still waits for somebody. */
    boolean isAttemptOpen(OpenAnswer answer) {
        return entityManager
                .createQuery("select o.state from OpenAnswer o where o.attemptId = :attempt", MarkingState.class)
                .setParameter("attempt", answer.attemptId())
                .getResultStream()
                .anyMatch(MarkingState::isOpen);
    }

    String text(OpenAnswer answer) {
        String content = entityManager
                .createQuery("""
                        select x.content from OpenAnswer o join Answer x on x.attemptId = o.attemptId and x.question = o.question
                            and x.seq = o.seq and x.variant = o.variant
                        where o.id = :id
                        """, String.class)
                .setParameter("id", answer.id())
                .getSingleResult();
        return Json.read(content, Response.class).typed().getOrDefault(Response.TEXT, "");
    }

    Rubric rubric(OpenAnswer answer) {
        return courses.version(answer.courseVersionId())
                .course()
                .questions()
                .filter(question -> question.id().equals(answer.questionId()))
                .findFirst()
                .map(question -> new Rubric((Open) question.task()))
                .orElseThrow();
    }

    QuestionKey key(OpenAnswer answer) {
        return new QuestionKey(answer.courseId(), answer.questionId(), answer.questionVersion());
    }

    /** Refuses what no form offers and what is too long to keep. */
    static void demandReadable(Rubric rubric, Map<String, Integer> steps, String remark) {
        if (!rubric.knows(steps)) {
            throw new Refused("marking_mark.unknown_step");
        }
        if (remark != null && remark.strip().length() > AnswerMark.LONGEST_REMARK) {
            throw new Refused("marking_mark.remark_long", AnswerMark.LONGEST_REMARK);
        }
    }
}
