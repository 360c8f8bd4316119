package org.stupeni.quiz.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.Role;
import org.stupeni.platform.Refused;

/** Studies of cuts: opened, led and closed by trainers, adopted by HR. */
@ApplicationScoped
@Transactional
public class CutStudies {

    /** What a judge has to be: whoever knows the work that the level is about. */
    public static final Set<Role> JUDGES = Set.of(Role.TRAINER, Role.OBSERVER, Role.HR);

    private static final int LONGEST_REASON = 1000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    Event<CutStudyHappened> happened;

    /**
     * Opens a study of every question that the exam of the newest version may draw.
     *
     * @return its id; nothing where there is no such exam
     * @throws Refused for fewer than {@value Angoff#FEWEST} judges, or if one may not judge
     */
    public Optional<Long> open(String courseId, String examId, Collection<Long> judges, Long by) {
        Set<Long> distinct = new LinkedHashSet<>(judges);
        Optional<PublishedCourse> version = courses.latest(courseId);
        Optional<Exam> exam = version.flatMap(found -> found.course().exam(examId));
        if (exam.isEmpty()) {
            return Optional.empty();
        }
        if (distinct.size() < Angoff.FEWEST) {
            throw new Refused("cut_study.few_judges", Angoff.FEWEST);
        }
        if (!people.having(distinct, JUDGES).containsAll(distinct)) {
            throw new Refused("cut_study.no_judge");
        }
        Instant now = clock.instant();
        CutStudy study = CutStudy.open(
                courseId,
                examId,
                version.get().versionId(),
                drawable(version.get().course(), exam.get()),
                by,
                now);
        entityManager.persist(study);
        entityManager.flush();
        distinct.forEach(judge -> entityManager.persist(new CutJudge(study.id(), judge)));
        happened.fire(CutStudyHappened.opened(by, study.id(), now));
        return Optional.of(study.id());
    }

    private List<JudgedQuestion> drawable(Course course, Exam exam) {
        Framework framework = frameworks.current().framework();
        return exam.draw().stream()
                .flatMap(row ->
                        course
                                .pool(
                                        row,
                                        exam.fixed(),
                                        indicator ->
                                                framework.levelOf(indicator).orElse(0))
                                .stream())
                .distinct()
                .map(question -> new JudgedQuestion(question.id(), question.version()))
                .toList();
    }

    /**
     * Ends the first round: from now on the judges see the spread.
     *
     * @return whether there is such a study
     * @throws Refused if too few judges have judged everything
     */
    public boolean endFirstRound(long studyId, Long by) {
        return led(studyId)
                .map(study -> {
                    Instant now = clock.instant();
                    demandResult(study);
                    study.endFirstRound(now);
                    happened.fire(CutStudyHappened.roundEnded(by, studyId, now));
                    return study;
                })
                .isPresent();
    }

    /**
     * Closes a study with what its values come to.
     *
     * @return whether there is such a study
     * @throws Refused without minutes
     */
    public boolean close(long studyId, String minutes, Long by) {
        if (minutes == null || minutes.isBlank()) {
            throw new Refused("cut_study.no_minutes");
        }
        return led(studyId)
                .map(study -> {
                    Instant now = clock.instant();
                    study.close(minutes.strip(), demandResult(study), now);
                    happened.fire(CutStudyHappened.closed(by, studyId, now));
                    return study;
                })
                .isPresent();
    }

    /**
     * Lets papers be drawn with this cut from now on.
     *
     * @return whether there is such a study
     * @throws Refused without a reason, or by somebody who had part in it
     */
    public boolean adopt(long studyId, String reason, Long by) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refused("cut_study.no_reason", LONGEST_REASON);
        }
        return led(studyId)
                .map(study -> {
                    if (study.openedBy().equals(by) || judges(studyId).contains(by)) {
                        throw new Refused("cut_study.own");
                    }
                    Instant now = clock.instant();
                    study.adopt(by, reason.strip(), now);
                    happened.fire(CutStudyHappened.adopted(by, studyId, now));
                    return study;
                })
                .isPresent();
    }

    /** The study, taken for the rest of the transaction: no value comes in while it goes a step on. */
    private Optional<CutStudy> led(long studyId) {
        return Optional.ofNullable(entityManager.find(CutStudy.class, studyId, LockModeType.PESSIMISTIC_WRITE));
    }

    private Angoff demandResult(CutStudy study) {
        return chances(study).result().orElseThrow(() -> new Refused("cut_study.incomplete", Angoff.FEWEST));
    }

    private Chances chances(CutStudy study) {
        return new Chances(study.questions(), Judgements.given(entityManager, study.id()));
    }

    private List<Long> judges(long studyId) {
        return CutJudges.of(entityManager, studyId);
    }

    /** All studies, the newest first. */
    public List<StudyRow> list() {
        return entityManager.createQuery("""
                        select new org.stupeni.quiz.cut.StudyRow(s.id, s.courseId, s.examId, s.courseVersionId, s.state,
                            s.openedBy, s.openedAt, s.closedAt, s.adoptedBy, s.adoptedAt)
                        from CutStudy s order by s.openedAt desc, s.id desc
                        """, StudyRow.class).getResultList();
    }

    /** A study with how far it is; its values are told from the second round on. */
    public Optional<Study> find(long studyId) {
        return Optional.ofNullable(entityManager.find(CutStudy.class, studyId)).map(study -> {
            Chances chances = chances(study);
            Angoff result = study.result() != null
                    ? study.result()
                    : study.state() == CutState.ROUND_1
                            ? null
                            : chances.result().orElse(null);
            return new Study(
                    study.row(),
                    study.questions(),
                    judges(studyId).stream().map(chances::progress).toList(),
                    result,
                    study.minutes(),
                    study.reason());
        });
    }

    /** The values that papers of an exam are drawn with now. */
    public Optional<AdoptedCut> adopted(String courseId, String examId) {
        return entityManager
                .createQuery("""
                        select s from CutStudy s where s.courseId = :course and s.examId = :exam and s.state = :adopted
                        order by s.adoptedAt desc, s.id desc
                        """, CutStudy.class)
                .setParameter("course", courseId)
                .setParameter("exam", examId)
                .setParameter("adopted", CutState.ADOPTED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(study -> new AdoptedCut(study.questions(), study.result()));
    }
}
