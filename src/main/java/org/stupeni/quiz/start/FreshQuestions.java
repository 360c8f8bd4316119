package org.stupeni.quiz.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.framework.Frameworks;
import org.stupeni.question.Question;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.Papers;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.repair.WithdrawnQuestions;

/**
 * The questions a person has met in exams and small checks, and those that are left: whoever lets somebody sit an exam once more should know whether there is anything left
 * to ask.
 */
@ApplicationScoped
@Transactional
public class FreshQuestions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Papers papers;

    @Inject
    Frameworks frameworks;

    @Inject
    WithdrawnQuestions withdrawn;

    /** What an exam still has for a person, row by row of its blueprint. */
    public List<FreshRow> left(Long employeeId, Course course, Exam exam) {
        ToIntFunction<String> levelOf = frameworks.current().framework().levels();
        return left(exam, withdrawn.offered(course, exam, levelOf), seen(employeeId, course.id()), levelOf);
    }

    /** The same, pure. Rows may want the same questions: each is counted as if the others took none. */
    static List<FreshRow> left(Exam exam, Course course, Set<String> seen, ToIntFunction<String> levelOf) {
        return exam.draw().stream()
                .map(row -> {
                    List<Question> pool = course.pool(row, exam.fixed(), levelOf);
                    long fresh = pool.stream()
                            .filter(question -> !seen.contains(question.id()))
                            .count();
                    return new FreshRow(
                            row.count(), pool.size(), (int) fresh, !row.fix().isEmpty());
                })
                .toList();
    }

    /** The ids of the questions that a person has met in exams and small checks of a course: of those somebody knows the key. */
    Set<String> seen(Long employeeId, String courseId) {
        List<Long> before = entityManager
                .createQuery(
                        "select a.id from Attempt a where a.employeeId = :employee and a.courseId = :course and a.kind in :kinds",
                        Long.class)
                .setParameter("employee", employeeId)
                .setParameter("course", courseId)
                .setParameter("kinds", List.of(AttemptKind.EXAM, AttemptKind.CHECK))
                .getResultList();
        return papers.of(before).values().stream()
                .flatMap(paper -> paper.questions().stream())
                .map(PaperQuestion::question)
                .collect(Collectors.toSet());
    }
}
