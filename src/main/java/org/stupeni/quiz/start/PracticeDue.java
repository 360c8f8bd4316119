package org.stupeni.quiz.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.question.Question;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptGrading;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.attempt.Papers;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.score.Grading;

/** What has to be practised before the next attempt at an exam whose author asks for it: the modules that teach what was weak in the last one. */
@ApplicationScoped
@Transactional
class PracticeDue {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Papers papers;

    @Inject
    Courses courses;

    @Inject
    Terms terms;

    /** The modules that are still to be practised after each of these exam attempts, by id of the attempt; in a fixed number of statements. */
    Map<Long, List<String>> after(Collection<Long> attemptIds) {
        if (attemptIds.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entityManager
                .createQuery("""
                        select a, g from Attempt a join AttemptGrading g on g.attemptId = a.id and g.number = a.gradings
                        where a.id in :ids
                        """, Object[].class)
                .setParameter("ids", attemptIds)
                .getResultList();
        Map<String, Instant> practised = practised(
                rows.stream().map(row -> ((Attempt) row[0]).employeeId()).collect(Collectors.toSet()));
        Map<Long, Paper> drawn = papers.of(attemptIds);
        Map<Long, List<String>> due = new HashMap<>();
        for (Object[] row : rows) {
            Attempt attempt = (Attempt) row[0];
            Course course = courses.version(attempt.courseVersionId()).course();
            int share = course.exam(attempt.subjectId())
                    .map(exam -> terms.of(course, exam).share())
                    .orElse(0);
            due.put(
                    attempt.id(),
                    weakModules(drawn.get(attempt.id()), ((AttemptGrading) row[1]).grading(), course, share).stream()
                            .filter(module -> !isAfter(
                                    practised.get(key(attempt.employeeId(), attempt.courseId(), module)),
                                    attempt.handedInAt()))
                            .toList());
        }
        return due;
    }

    private static boolean isAfter(Instant practised, Instant sat) {
        return practised != null && practised.isAfter(sat);
    }

    /** When each practice quiz was finished last, by person, course and module. */
    private Map<String, Instant> practised(Set<Long> employeeIds) {
        return entityManager
                .createQuery("""
                        select a.employeeId, a.courseId, a.subjectId, a.handedInAt from Attempt a
                        where a.kind = :practice and a.state = :graded and a.employeeId in :ids
                        """, Object[].class)
                .setParameter("practice", AttemptKind.PRACTICE)
                .setParameter("graded", AttemptState.GRADED)
                .setParameter("ids", employeeIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> key((Long) row[0], (String) row[1], (String) row[2]),
                        row -> (Instant) row[3],
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    private static String key(Long employeeId, String courseId, String moduleId) {
        return employeeId + "/" + courseId + "/" + moduleId;
    }

    /**
     * The modules of the lessons behind every question of a weak indicator that was not fully right, in the course's order; those without practice apart.
     *
     * @param share the per cent of its points that is asked of every indicator
     */
    static List<String> weakModules(Paper paper, Grading grading, Course course, int share) {
        Map<String, Question> questions = course.questions().collect(Collectors.toMap(Question::id, each -> each));
        Set<String> lessons = paper.questions().stream()
                .filter(asked -> !isFull(grading, asked))
                .map(asked -> questions.get(asked.question()))
                .filter(question -> Optional.ofNullable(grading.byIndicator().get(question.indicator()))
                        .map(score -> score.isWeak(share))
                        .orElse(false))
                .map(Question::lesson)
                .collect(Collectors.toSet());
        return course.modules().stream()
                .filter(module -> !module.practice().isEmpty())
                .filter(module -> module.lessons().stream().anyMatch(lesson -> lessons.contains(lesson.id())))
                .map(CourseModule::id)
                .toList();
    }

    private static boolean isFull(Grading grading, PaperQuestion asked) {
        return grading.byQuestion().get(asked.number()).compareTo(BigDecimal.ONE) >= 0;
    }
}
