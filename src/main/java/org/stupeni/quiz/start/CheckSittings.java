package org.stupeni.quiz.start;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.Json;
import org.stupeni.question.Question;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptHappened;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.Papers;
import org.stupeni.quiz.attempt.Subject;
import org.stupeni.quiz.attempt.TimeLimit;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperDrawing;
import org.stupeni.quiz.paper.Seeds;
import org.stupeni.quiz.score.IndicatorScore;

/** Makes attempts of small checks, and knows what their person met before. Everything after the start is the work of every attempt's machinery. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CheckSittings {

    /** An answer on its way counts as long after the last day as after the end of most exams. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Papers papers;

    @Inject
    Clock clock;

    @Inject
    Event<AttemptHappened> happened;

    /**
     * Starts the attempt of a check. It has no time limit of its own: it ends with the last day of the check.
     *
     * @param draw the questions by a seed, which is kept with the attempt as proof
     * @param until the moment from which the check is closed
     */
    public Long begin(
            Long employeeId,
            long checkId,
            PublishedCourse version,
            Function<String, List<Question>> draw,
            Instant until) {
        Instant now = clock.instant();
        String seed = Seeds.next();
        Attempt attempt = Attempt.start(
                new Subject(AttemptKind.CHECK, version.course().id(), version.versionId(), String.valueOf(checkId)),
                employeeId,
                1,
                seed,
                PaperDrawing.check(draw.apply(seed), seed),
                now,
                new TimeLimit(Duration.between(now, until), GRACE));
        entityManager.persist(attempt);
        entityManager.flush();
        happened.fire(AttemptHappened.started(attempt, now));
        return attempt.id();
    }

    /** What a person met and earned in a course so far: in exams, practice and small checks together. */
    public Met met(Long employeeId, String courseId) {
        List<Object[]> rows = entityManager
                .createQuery("""
                        select a.id, a.kind, g.byIndicator
                        from Attempt a left join AttemptGrading g on g.attemptId = a.id and g.number = a.gradings
                        where a.employeeId = :employee and a.courseId = :course
                        """, Object[].class)
                .setParameter("employee", employeeId)
                .setParameter("course", courseId)
                .getResultList();
        Map<Long, Paper> drawn =
                papers.of(rows.stream().map(row -> (Long) row[0]).collect(Collectors.toSet()));
        Map<String, Integer> times = new HashMap<>();
        Set<String> examined = new HashSet<>();
        Map<String, IndicatorScore> earned = new HashMap<>();
        for (Object[] row : rows) {
            drawn.get((Long) row[0]).questions().forEach(asked -> {
                times.merge(asked.question(), 1, Integer::sum);
                if (row[1] != AttemptKind.PRACTICE) {
                    examined.add(asked.question());
                }
            });
            if (row[2] != null) {
                Json.read((String) row[2], new TypeReference<Map<String, IndicatorScore>>() {})
                        .forEach((indicator, score) -> earned.merge(indicator, score, IndicatorScore::plus));
            }
        }
        return new Met(times, examined, earned);
    }

    /**
     * What somebody met and earned.
     *
     * @param times how often each question was asked, by its id
     * @param examined the questions that stood in exams and small checks: those an exam no longer counts as unseen
     * @param earned the points by indicator
     */
    public record Met(Map<String, Integer> times, Set<String> examined, Map<String, IndicatorScore> earned) {}
}
