package org.stupeni.quiz.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.Refused;

/** What judges do. Each sees the own values; those of others only as a spread, and only when the first round has ended. */
@ApplicationScoped
@Transactional
public class Judgements {

    private static final int FULL = 100;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** The studies that wait for this judge or have done so, the newest first. */
    public List<StudyRow> of(Long judge) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.quiz.cut.StudyRow(s.id, s.courseId, s.examId, s.courseVersionId, s.state,
                            s.openedBy, s.openedAt, s.closedAt, s.adoptedBy, s.adoptedAt)
                        from CutStudy s join CutJudge j on j.studyId = s.id where j.employeeId = :judge
                        order by s.openedAt desc, s.id desc
                        """, StudyRow.class)
                .setParameter("judge", judge)
                .getResultList();
    }

    /** Whether a study that is still open has this judge. */
    public boolean await(Long judge) {
        return entityManager
                        .createQuery("""
                        select count(s.id) from CutStudy s join CutJudge j on j.studyId = s.id
                        where j.employeeId = :judge and s.state in :open
                        """, Long.class)
                        .setParameter("judge", judge)
                        .setParameter("open", List.of(CutState.ROUND_1, CutState.ROUND_2))
                        .getSingleResult()
                > 0;
    }

    /**
     * One question of a study for its judge.
     *
     * @param number from 1
     * @return nothing for anybody who is no judge of it, or if it has no such question
     */
    public Optional<Judgement> find(long studyId, int number, Long judge) {
        return judged(studyId, judge, LockModeType.NONE)
                .filter(study -> number >= 1 && number <= study.questions().size())
                .map(study -> {
                    List<JudgedQuestion> questions = study.questions();
                    JudgedQuestion question = questions.get(number - 1);
                    Chances chances = new Chances(questions, given(entityManager, studyId));
                    Angoff.Spread spread = study.state() == CutState.ROUND_1
                            ? null
                            : chances.result()
                                    .map(result -> result.questions().get(question.id()))
                                    .orElse(null);
                    return new Judgement(
                            study.row(),
                            question,
                            number,
                            questions.size(),
                            chances.own(judge, question.id()).orElse(null),
                            chances.own(judge, question.id(), 1).orElse(null),
                            spread,
                            next(chances, judge, study.state()));
                });
    }

    /** The number of the first question without a value of this judge in the first round; 1 where there is none. */
    private static int next(Chances chances, Long judge, CutState state) {
        int round = state == CutState.ROUND_1 ? 1 : 2;
        for (int i = 0; i < chances.questions().size(); i++) {
            if (chances.own(judge, chances.questions().get(i).id(), round).isEmpty()) {
                return i + 1;
            }
        }
        return 1;
    }

    /**
     * Keeps a value.
     *
     * @param chance in percent
     * @return whether this judge has such a question
     * @throws Refused if it is no percentage or the study has gone on
     */
    public boolean save(long studyId, int number, Long judge, int chance) {
        if (chance < 0 || chance > FULL) {
            throw new Refused("cut_judge.no_percentage");
        }
        Optional<CutStudy> study = judged(studyId, judge, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> number >= 1 && number <= found.questions().size());
        study.ifPresent(found -> {
            String question = found.questions().get(number - 1).id();
            int round = found.round();
            CutJudgement judgement = known(studyId, judge, question, round).orElseGet(() -> {
                CutJudgement begun = new CutJudgement(studyId, judge, question, round);
                begun.says(chance, clock.instant());
                entityManager.persist(begun);
                return begun;
            });
            judgement.says(chance, clock.instant());
        });
        return study.isPresent();
    }

    private Optional<CutJudgement> known(long studyId, Long judge, String question, int round) {
        return entityManager
                .createQuery("""
                        select c from CutJudgement c where c.studyId = :study and c.employeeId = :judge
                          and c.questionId = :question and c.round = :round
                        """, CutJudgement.class)
                .setParameter("study", studyId)
                .setParameter("judge", judge)
                .setParameter("question", question)
                .setParameter("round", round)
                .getResultStream()
                .findFirst();
    }

    private Optional<CutStudy> judged(long studyId, Long judge, LockModeType lock) {
        return entityManager
                .createQuery(
                        "select j.id from CutJudge j where j.studyId = :study and j.employeeId = :judge", Long.class)
                .setParameter("study", studyId)
                .setParameter("judge", judge)
                .getResultStream()
                .findFirst()
                .map(found -> entityManager.find(CutStudy.class, studyId, lock));
    }

    static List<GivenChance> given(EntityManager entityManager, long studyId) {
        return entityManager
                .createQuery(
                        "select new org.stupeni.quiz.cut.GivenChance(c.employeeId, c.questionId, c.round, c.chance)"
                                + " from CutJudgement c where c.studyId = :study",
                        GivenChance.class)
                .setParameter("study", studyId)
                .getResultList();
    }
}
