package org.stupeni.survey.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.PublishedCourse;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.platform.Refused;
import org.stupeni.survey.Survey;
import org.stupeni.survey.Surveys;

/** What people are asked about the modules they have done, and their answers, which are taken without their names. Of what others are asked nobody knows. */
@ApplicationScoped
@Transactional
public class Pulses {

    private static final String OFFERS = """
            select new org.stupeni.survey.pulse.PulseOffer(a.id, e.moduleId, e.content, e.form, e.fewest, a.state)
            from PulseAsked a join PulseEdition e on e.id = a.editionId
            where a.employeeId = :employee and e.surveyId = :survey and e.courseId = :course
            """;

    private static final String NEWEST_FIRST = " order by a.askedAt desc, a.id desc";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Surveys surveys;

    @Inject
    Enrolments enrolments;

    @Inject
    PulseRelease release;

    /** What is asked after modules; nothing where the folder of courses has no such survey. */
    public Optional<Survey> survey() {
        return surveys.afterModule();
    }

    /** What this person can still answer in a course, the module done last first; what says or asks something else by now is not asked about any more. */
    public List<PulseOffer> open(Long employeeId, String courseId) {
        List<PulseOffer> open = survey().stream()
                .flatMap(survey -> entityManager
                        .createQuery(OFFERS + " and a.state <> :answered" + NEWEST_FIRST, PulseOffer.class)
                        .setParameter("employee", employeeId)
                        .setParameter("survey", survey.id())
                        .setParameter("course", courseId)
                        .setParameter("answered", PulseState.ANSWERED)
                        .getResultStream())
                .toList();
        if (open.isEmpty()) {
            return open;
        }
        Optional<PublishedCourse> version = enrolments.version(employeeId, courseId);
        return open.stream().filter(offer -> isPresent(offer, version)).toList();
    }

    /** What this person is asked about a module, answered or not: of the edition they have now, else of the one they had last; nothing where they were not asked. */
    public Optional<PulseOffer> find(Long employeeId, String courseId, String moduleId) {
        List<PulseOffer> all = survey().stream()
                .flatMap(survey -> entityManager
                        .createQuery(OFFERS + " and e.moduleId = :module" + NEWEST_FIRST, PulseOffer.class)
                        .setParameter("employee", employeeId)
                        .setParameter("survey", survey.id())
                        .setParameter("course", courseId)
                        .setParameter("module", moduleId)
                        .getResultStream())
                .toList();
        Optional<PublishedCourse> version = all.isEmpty() ? Optional.empty() : enrolments.version(employeeId, courseId);
        return all.stream()
                .filter(offer -> isPresent(offer, version))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Whether the module still says what it said when this was asked, and the survey still asks so and promises the same. */
    public boolean isPresent(Long employeeId, String courseId, PulseOffer offer) {
        return isPresent(offer, enrolments.version(employeeId, courseId));
    }

    private boolean isPresent(PulseOffer offer, Optional<PublishedCourse> version) {
        return survey().filter(survey -> survey.fewest() == offer.fewest()
                                && PulseForm.of(survey).equals(offer.form()))
                        .isPresent()
                && version.flatMap(published -> published.course().module(offer.moduleId()))
                        .map(ModuleContent::hashOf)
                        .filter(offer.content()::equals)
                        .isPresent();
    }

    /**
     * Takes what somebody says of a module; the second time changes nothing.
     *
     * @param said by the id of the question; nothing, or empty, where it is left out
     * @return whether this person was asked about it
     * @throws Refused if the module or the survey says something else by now, nothing was said at all, or an answer is none that the form offers
     */
    public boolean give(Long employeeId, String courseId, String moduleId, Map<String, String> said) {
        Optional<PulseOffer> offer = find(employeeId, courseId, moduleId);
        offer.ifPresent(found -> {
            PulseAsked asked = entityManager.find(PulseAsked.class, found.id(), LockModeType.PESSIMISTIC_WRITE);
            if (asked.answer()) {
                if (!isPresent(employeeId, courseId, found)) {
                    throw new Refused("pulse_act.changed");
                }
                Survey survey = survey().orElseThrow();
                take(asked.editionId(), survey, PulseReplies.of(survey, said));
            }
        });
        return offer.isPresent();
    }

    private void take(Long editionId, Survey survey, List<PulseReply> replies) {
        PulseEdition edition = entityManager.find(PulseEdition.class, editionId, LockModeType.PESSIMISTIC_WRITE);
        edition.oneMore();
        replies.forEach(reply -> entityManager.persist(new PulseAnswer(editionId, reply)));
        release.afterOneMore(edition, survey);
    }

    /**
     * Not now: it does not ask by itself any more. Changes nothing where it was answered.
     *
     * @return whether this person was asked about it
     */
    public boolean putOff(Long employeeId, String courseId, String moduleId) {
        Optional<PulseOffer> offer = find(employeeId, courseId, moduleId);
        offer.ifPresent(found -> entityManager
                .find(PulseAsked.class, found.id(), LockModeType.PESSIMISTIC_WRITE)
                .putOff());
        return offer.isPresent();
    }
}
