package org.stupeni.quiz.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of questions and exams as they were last reckoned. Each answer is one statement over summaries. */
@ApplicationScoped
@Transactional
public class Statistics {

    private static final String QUESTION = """
            select new org.stupeni.quiz.statistics.QuestionRow(q.courseId, q.examId, q.questionId, q.questionVersion,
                q.courseVersionId, q.people, q.harm, q.figures, q.flags)
            from QuestionSummary q
            """;

    private static final String COUNT = "select count(q.id) from QuestionSummary q";

    private static final String FLAGGED = "q.harm > 0";

    private static final String EVER = "q.people > 0";

    private static final String EXAM = """
            select new org.stupeni.quiz.statistics.ExamRow(e.courseId, e.examId, e.people, e.computedAt, e.figures)
            from ExamSummary e
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SittingCounts counts;

    @Inject
    PracticeCounts practice;

    /** Lets the job look at every grading once more: for a past that was written after the job had looked, as the demo's is. */
    public void lookAgain() {
        counts.lookAgain();
        practice.lookAgain();
    }

    /**
     * The questions with a flag that are asked now, most harmful first.
     *
     * @param courseId or null for all courses
     * @param examId or null for all exams
     */
    public List<QuestionRow> flagged(String courseId, String examId, int first, int most) {
        return in(QUESTION, FLAGGED, " order by q.harm desc, q.id", QuestionRow.class, courseId, examId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many questions have a flag; see {@link #flagged}. */
    public long countFlagged(String courseId, String examId) {
        return in(COUNT, FLAGGED, "", Long.class, courseId, examId).getSingleResult();
    }

    private <T> TypedQuery<T> in(
            String what, String which, String order, Class<T> type, String courseId, String examId) {
        TypedQuery<T> query = entityManager.createQuery(
                what + " where " + which + (courseId == null ? "" : " and q.courseId = :course")
                        + (examId == null ? "" : " and q.examId = :exam") + order,
                type);
        if (courseId != null) {
            query.setParameter("course", courseId);
        }
        if (examId != null) {
            query.setParameter("exam", examId);
        }
        return query;
    }

    /** Every exam that was ever counted, by course and exam. */
    public List<ExamRow> exams() {
        return entityManager
                .createQuery(EXAM + " order by e.courseId, e.examId", ExamRow.class)
                .getResultList();
    }

    public Optional<ExamRow> exam(String courseId, String examId) {
        return entityManager
                .createQuery(EXAM + " where e.courseId = :course and e.examId = :exam", ExamRow.class)
                .setParameter("course", courseId)
                .setParameter("exam", examId)
                .getResultStream()
                .findFirst();
    }

    /** Questions that were ever asked in an exam, the most harmful first, then the hardest; those of too few people for a facility come last. */
    public List<QuestionRow> ofExam(String courseId, String examId, int first, int most) {
        return ofExam(courseId, examId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The same of all questions that were ever asked in it. */
    public List<QuestionRow> allOfExam(String courseId, String examId) {
        return ofExam(courseId, examId).getResultList();
    }

    private TypedQuery<QuestionRow> ofExam(String courseId, String examId) {
        String order = " order by q.harm desc, q.facility, q.questionId, q.id";
        return in(QUESTION, EVER, order, QuestionRow.class, courseId, examId);
    }

    /** How many questions were ever asked in an exam, each version by itself. */
    public long countOfExam(String courseId, String examId) {
        return in(COUNT, EVER, "", Long.class, courseId, examId).getSingleResult();
    }

    /** How many questions were asked so many people that something could be said against them, each version by itself; see {@link #flagged}. */
    public long countJudged(String courseId, String examId) {
        return in(COUNT, "q.people >= " + ItemFigures.FEWEST_TO_JUDGE, "", Long.class, courseId, examId)
                .getSingleResult();
    }

    /** A question in every exam that ever asked it and in each of its versions, the newest first. */
    public List<QuestionRow> ofQuestion(String courseId, String questionId) {
        return entityManager
                .createQuery(
                        QUESTION
                                + " where q.courseId = :course and q.questionId = :question order by q.courseVersionId desc, q.examId, q.id",
                        QuestionRow.class)
                .setParameter("course", courseId)
                .setParameter("question", questionId)
                .getResultList();
    }

    /** What searches ask of every question that was ever asked in an exam, what says most against it first; one statement. */
    public List<FoundFigures> found() {
        return entityManager.createQuery("""
                        select new org.stupeni.quiz.statistics.FoundFigures(q.id, q.courseId, q.questionId, q.questionVersion, q.people,
                            q.harm, q.facility, q.discrimination, q.raised)
                        from QuestionSummary q order by q.harm desc, q.people desc, q.id
                        """, FoundFigures.class).getResultList();
    }

    /** How many first attempts that are graded asked each version of a question of a course, by the version; as last reckoned, one statement. */
    public Map<String, Long> papers(String courseId) {
        Map<String, Long> papers = new HashMap<>();
        entityManager
                .createQuery(
                        "select q.questionVersion, sum(q.people) from QuestionSummary q where q.courseId = :course group by q.questionVersion",
                        Object[].class)
                .setParameter("course", courseId)
                .getResultStream()
                .forEach(row -> papers.put((String) row[0], ((Number) row[1]).longValue()));
        return papers;
    }

    /** These summaries, by their ids. */
    public Map<Long, QuestionRow> rows(Collection<Long> ids) {
        Map<Long, QuestionRow> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(
                            "select q.id, q.courseId, q.examId, q.questionId, q.questionVersion, q.courseVersionId, q.people, q.harm, q.figures, q.flags"
                                    + " from QuestionSummary q where q.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> rows.put(
                            (Long) row[0],
                            new QuestionRow(
                                    (String) row[1],
                                    (String) row[2],
                                    (String) row[3],
                                    (String) row[4],
                                    (Long) row[5],
                                    (Integer) row[6],
                                    (Integer) row[7],
                                    (String) row[8],
                                    (String) row[9])));
        }
        return rows;
    }
}
