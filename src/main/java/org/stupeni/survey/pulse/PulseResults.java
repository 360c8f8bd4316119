package org.stupeni.survey.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.CourseModule;
import org.stupeni.survey.Survey;
import org.stupeni.survey.Surveys;

/** What people said of the modules of a course, as far as it was released; there is no way to ask for less than a whole edition, nor for who or when. */
@ApplicationScoped
@Transactional
public class PulseResults {

    /** Only what belongs to a step of enough people, by what the survey takes for enough today. */
    private static final String RELEASED = """
             from PulseAnswer a, PulseStep s, PulseEdition e where s.id = a.stepId and e.id = a.editionId
            and e.surveyId = :survey and e.courseId = :course and s.people >= :fewest
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Surveys surveys;

    /** What is asked after modules; nothing where the folder of courses has no such survey. */
    public Optional<Survey> survey() {
        return surveys.afterModule();
    }

    /** Whether an edition is what the module says now. */
    public boolean isPresent(PulseEditionRow edition, CourseModule module) {
        return edition.content().equals(ModuleContent.hashOf(module));
    }

    /** Every edition of every module of a course that somebody has done, the latest first. */
    public List<PulseEditionRow> editions(Survey survey, String courseId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.survey.pulse.PulseEditionRow(e.id, e.moduleId, e.content, e.since,
                            case when e.shown >= :fewest then e.shown else 0 end, count(a.id))
                        from PulseEdition e left join PulseAsked a on a.editionId = e.id
                        where e.surveyId = :survey and e.courseId = :course
                        group by e.id, e.moduleId, e.content, e.since, e.shown order by e.since desc, e.id desc
                        """, PulseEditionRow.class)
                .setParameter("survey", survey.id())
                .setParameter("course", courseId)
                .setParameter("fewest", survey.fewest())
                .getResultList();
    }

    /** How often what was marked or chosen, by edition and question. */
    public Map<Long, Map<String, PulseTally>> tallies(Survey survey, String courseId) {
        Map<Long, Map<String, PulseTally>> tallies = new HashMap<>();
        released(
                        "select a.editionId, a.question, a.mark, a.chosen, count(a.id)",
                        " and a.words is null group by a.editionId, a.question, a.mark, a.chosen",
                        Object[].class,
                        survey,
                        courseId)
                .getResultStream()
                .forEach(row -> tallies.computeIfAbsent((Long) row[0], edition -> new HashMap<>())
                        .computeIfAbsent((String) row[1], question -> PulseTally.none())
                        .add((Integer) row[2], (String) row[3], (Long) row[4]));
        return tallies;
    }

    /** How many people wrote something about a module, by edition. */
    public Map<Long, Long> counts(Survey survey, String courseId, String moduleId) {
        Map<Long, Long> counts = new HashMap<>();
        released(
                        "select a.editionId, count(a.id)",
                        " and e.moduleId = :module and a.words is not null group by a.editionId",
                        Object[].class,
                        survey,
                        courseId)
                .setParameter("module", moduleId)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** Some of what was written about a module, the latest edition first, each in an order that says nothing. */
    public List<PulseWords> words(Survey survey, String courseId, String moduleId, int first, int most) {
        return released(
                        "select new org.stupeni.survey.pulse.PulseWords(a.editionId, a.question, a.words)",
                        " and e.moduleId = :module and a.words is not null order by e.since desc, e.id desc, a.id",
                        PulseWords.class,
                        survey,
                        courseId)
                .setParameter("module", moduleId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private <R> TypedQuery<R> released(String select, String more, Class<R> type, Survey survey, String courseId) {
        return entityManager
                .createQuery(select + RELEASED + more, type)
                .setParameter("survey", survey.id())
                .setParameter("course", courseId)
                .setParameter("fewest", survey.fewest());
    }
}
