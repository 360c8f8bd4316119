package org.stupeni.survey.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;

/**
 * What people said of the modules of a course, as far as it was released and was asked as it is now; there is no way to ask for less than a whole edition, nor for who or
 * when.
 */
@ApplicationScoped
@Transactional
public class PulseResults {

    /** Only what belongs to a step of enough people, by what the survey takes for enough today. */
    private static final String RELEASED = """
             from PulseAnswer a, PulseStep s, PulseEdition e where s.id = a.stepId and e.id = a.editionId
            and e.surveyId = :survey and e.courseId = :course and s.people >= :fewest
            """;

    private static final String WRITTEN = " and a.words is not null and a.question in :texts";

    private static final String WORDS =
            "select new org.stupeni.survey.pulse.PulseWords(a.editionId, a.question, a.words)";

    @PersistenceContext
    EntityManager entityManager;

    /** Every edition of every module of a course that somebody has done: those that are present first, then the latest. */
    public List<PulseEditionRow> editions(Survey survey, Course newest) {
        List<Object[]> rows = entityManager
                .createQuery("""
                        select e, (select count(a.id) from PulseAsked a where a.editionId = e.id),
                            (select sum(s.people) from PulseStep s
                             where s.editionId = e.id and s.question is null and s.people >= :fewest)
                        from PulseEdition e where e.surveyId = :survey and e.courseId = :course
                        order by e.since desc, e.id desc
                        """, Object[].class)
                .setParameter("survey", survey.id())
                .setParameter("course", newest.id())
                .setParameter("fewest", survey.fewest())
                .getResultList();
        Map<String, String> contents = rows.isEmpty()
                ? Map.of()
                : newest.modules().stream().collect(Collectors.toMap(CourseModule::id, ModuleContent::hashOf));
        String form = PulseForm.of(survey);
        return rows.stream()
                .map(row -> {
                    PulseEdition edition = (PulseEdition) row[0];
                    return edition.row(
                            edition.isOf(form, survey.fewest(), contents),
                            Math.max(survey.fewest(), edition.fewest()),
                            number(row[2]),
                            number(row[1]));
                })
                .sorted(Comparator.comparing(row -> !row.present()))
                .toList();
    }

    /** The sum of no steps is null, and what type a number of an inner query has is the database's choice. */
    private static long number(Object found) {
        return found == null ? 0 : ((Number) found).longValue();
    }

    /** How often what was marked or chosen, by edition and question. */
    public Map<Long, Map<String, PulseTally>> tallies(Survey survey, String courseId) {
        Map<String, SurveyQuestion> now =
                survey.questions().stream().collect(Collectors.toMap(SurveyQuestion::id, Function.identity()));
        Map<Long, Map<String, PulseTally>> tallies = new HashMap<>();
        released(
                        "select a.editionId, a.question, a.mark, a.chosen, count(a.id), e.form",
                        " and a.words is null group by a.editionId, a.question, a.mark, a.chosen, e.form",
                        Object[].class,
                        survey,
                        courseId)
                .getResultStream()
                .filter(row -> now.containsKey(row[1]) && PulseForm.asks((String) row[5], now.get(row[1])))
                .forEach(row -> tallies.computeIfAbsent((Long) row[0], edition -> new HashMap<>())
                        .computeIfAbsent((String) row[1], question -> PulseTally.none())
                        .add((Integer) row[2], (String) row[3], (Long) row[4]));
        return tallies;
    }

    /** How many people wrote something about a module, by edition and question. */
    public Map<Long, Map<String, Long>> counts(Survey survey, String courseId, String moduleId) {
        Map<Long, Map<String, Long>> counts = new HashMap<>();
        written(
                        "select a.editionId, a.question, count(a.id)",
                        " and e.moduleId = :module group by a.editionId, a.question",
                        Object[].class,
                        survey,
                        courseId)
                .setParameter("module", moduleId)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((Long) row[0], edition -> new HashMap<>())
                        .put((String) row[1], (Long) row[2]));
        return counts;
    }

    /** Some of what was written about a module, the latest edition first, each in an order that says nothing. */
    public List<PulseWords> words(Survey survey, String courseId, String moduleId, int most) {
        return written(
                        WORDS,
                        " and e.moduleId = :module order by e.since desc, e.id desc, a.id",
                        PulseWords.class,
                        survey,
                        courseId)
                .setParameter("module", moduleId)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was written about all modules, in an order that says nothing. */
    public List<PulseWords> words(Survey survey, String courseId, int most) {
        return written(WORDS, " order by a.id", PulseWords.class, survey, courseId)
                .setMaxResults(most)
                .getResultList();
    }

    private <R> TypedQuery<R> written(String select, String more, Class<R> type, Survey survey, String courseId) {
        List<String> texts = survey.questions().stream()
                .filter(SurveyQuestion.Text.class::isInstance)
                .map(SurveyQuestion::id)
                .toList();
        return released(select, WRITTEN + more, type, survey, courseId)
                .setParameter("texts", texts.isEmpty() ? List.of("") : texts);
    }

    private <R> TypedQuery<R> released(String select, String more, Class<R> type, Survey survey, String courseId) {
        return entityManager
                .createQuery(select + RELEASED + more, type)
                .setParameter("survey", survey.id())
                .setParameter("course", courseId)
                .setParameter("fewest", survey.fewest());
    }
}
