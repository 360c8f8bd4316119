package org.stupeni.quiz.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.quiz.paper.QuestionKey;

/** How far markers agree. The database counts the answers that got the same marks, so each figure is one statement of few rows. */
@ApplicationScoped
@Transactional
public class Agreements {

    @PersistenceContext
    EntityManager entityManager;

    public Agreement ofQuestion(QuestionKey key) {
        List<ExamCell> cells = entityManager
                .createQuery("""
                        select new org.stupeni.quiz.marking.ExamCell(o.courseId, o.examId, o.firstPoints, o.secondPoints, o.maximum,
                            o.apart, count(o.id))
                        from OpenAnswer o where o.apart is not null and o.courseId = :course and o.questionId = :question
                            and o.questionVersion = :version
                        group by o.courseId, o.examId, o.firstPoints, o.secondPoints, o.maximum, o.apart
                        """, ExamCell.class)
                .setParameter("course", key.course())
                .setParameter("question", key.question())
                .setParameter("version", key.version())
                .getResultList();
        return Agreement.of(cells.stream().map(ExamCell::cell).toList());
    }

    /** Of every exam that two people have marked answers of, by course and exam. */
    public List<ExamAgreement> ofExams() {
        List<ExamCell> cells = entityManager.createQuery("""
                        select new org.stupeni.quiz.marking.ExamCell(o.courseId, o.examId, o.firstPoints, o.secondPoints, o.maximum,
                            o.apart, count(o.id))
                        from OpenAnswer o where o.apart is not null
                        group by o.courseId, o.examId, o.firstPoints, o.secondPoints, o.maximum, o.apart
                        order by o.courseId, o.examId
                        """, ExamCell.class).getResultList();
        Map<List<String>, List<ExamCell>> exams = cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> List.of(cell.courseId(), cell.examId()), LinkedHashMap::new, Collectors.toList()));
        return exams.entrySet().stream()
                .map(exam -> new ExamAgreement(
                        exam.getKey().get(0),
                        exam.getKey().get(1),
                        Agreement.of(
                                exam.getValue().stream().map(ExamCell::cell).toList())))
                .toList();
    }
}
