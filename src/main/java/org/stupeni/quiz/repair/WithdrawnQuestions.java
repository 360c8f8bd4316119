package org.stupeni.quiz.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.course.Shortage;
import org.stupeni.question.Question;

/** Keeps withdrawn questions out of new papers of learners, also of those who are on an older version of the course. */
@ApplicationScoped
@Transactional
public class WithdrawnQuestions {

    @PersistenceContext
    EntityManager entityManager;

    /** The course as papers of this exam are drawn from it now. Where an old version would be short of questions without them, it is as it was. */
    public Course offered(Course pinned, Exam exam, ToIntFunction<String> levelOf) {
        Set<String> withdrawn = versions(pinned.id());
        if (withdrawn.isEmpty()) {
            return pinned;
        }
        Course offered = pinned;
        for (Question question : pinned.bank()) {
            if (withdrawn.contains(question.version())) {
                offered = offered.without(question.id());
            }
        }
        boolean enough = Shortage.of(offered, levelOf).stream()
                .noneMatch(shortage -> shortage.exam().equals(exam));
        return enough ? offered : pinned;
    }

    /** The versions of questions of a course that were withdrawn. */
    public Set<String> versions(String courseId) {
        return new HashSet<>(entityManager
                .createQuery(
                        "select r.oldVersion from QuestionRepair r where r.courseId = :course and r.kind = :kind",
                        String.class)
                .setParameter("course", courseId)
                .setParameter("kind", RepairKind.WITHDRAWN)
                .getResultList());
    }
}
