package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Fact;
import org.stupeni.platform.LocalText;
import org.stupeni.quiz.attempt.TakenExam;
import org.stupeni.quiz.cut.CutStudies;
import org.stupeni.quiz.cut.CutStudyHappened;
import org.stupeni.quiz.cut.JudgeProgress;
import org.stupeni.quiz.cut.JudgesJoined;
import org.stupeni.quiz.cut.Study;
import org.stupeni.quiz.grading.LateAnswersAccepted;
import org.stupeni.quiz.grading.ResultStands;
import org.stupeni.quiz.repair.DisputeState;
import org.stupeni.quiz.repair.dispute.DisputeQueue;
import org.stupeni.quiz.repair.dispute.DisputesAnswered;
import org.stupeni.quiz.repair.regrade.ResultCorrected;
import org.stupeni.quiz.start.Attempts;

/** Writes notes when something happens that a person should know, and keeps what is read. */
@ApplicationScoped
@Transactional
public class Notes {

    private static final String ROW =
            "select new org.stupeni.notification.NoteRow(n.id, n.kind, n.details, n.createdAt, n.readAt) from Note n where n.employee = :employee";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    Attempts attempts;

    @Inject
    DisputeQueue disputes;

    @Inject
    Courses courses;

    @Inject
    CutStudies studies;

    @Inject
    Clock clock;

    /** Tells the person that the result of an exam was worked out anew. */
    void tell(@Observes LateAnswersAccepted accepted) {
        tell(Note.Kind.LATE_ACCEPTED, accepted.attemptId(), accepted.when());
    }

    /** Tells the person that a provisional result has become final. */
    void tell(@Observes ResultStands stands) {
        tell(Note.Kind.RESULT_STANDS, stands.attemptId(), stands.when());
    }

    /** Tells the person that a regrade has changed a result. */
    void tell(@Observes ResultCorrected corrected) {
        tell(Note.Kind.RESULT_CORRECTED, corrected.attemptId(), clock.instant());
    }

    private void tell(Note.Kind kind, long attemptId, Instant when) {
        TakenExam taken = attempts.taken(attemptId).orElseThrow();
        Exam exam = courses.version(taken.attempt().courseVersionId())
                .course()
                .exam(taken.attempt().subjectId())
                .orElseThrow();
        NoteDetails details = new NoteDetails(null, exam.title(), exam.level(), null, null, attemptId);
        entityManager.persist(new Note(taken.employeeId(), kind, details, when));
    }

    /** Tells everybody who disputed a question what was answered. */
    void tell(@Observes DisputesAnswered answered) {
        disputes.answeredBy(answered.answerId()).forEach(one -> {
            LocalText course = courses.version(one.courseVersionId()).course().title();
            NoteDetails details = new NoteDetails(null, course, 0, null, one.reason(), one.attemptId());
            Note.Kind kind = one.state() == DisputeState.UPHELD ? Note.Kind.DISPUTE_UPHELD : Note.Kind.DISPUTE_STANDS;
            entityManager.persist(new Note(one.employeeId(), kind, details, answered.when()));
        });
    }

    /** Asks the judges of a study that was opened. */
    void tell(@Observes CutStudyHappened happened) {
        if (happened.isOpened()) {
            Study study = studies.find(happened.studyId()).orElseThrow();
            ask(study, study.judges().stream().map(JudgeProgress::employeeId).toList(), happened);
        }
    }

    /** Asks those who judge in a study from now on. */
    void tell(@Observes JudgesJoined joined) {
        ask(studies.find(joined.studyId()).orElseThrow(), joined.judges(), joined);
    }

    /** Whoever named the judges and is one knows already. */
    private void ask(Study study, List<Long> judges, Fact happened) {
        Exam exam = courses.version(study.row().courseVersionId())
                .course()
                .exam(study.row().examId())
                .orElseThrow();
        NoteDetails details = new NoteDetails(null, exam.title(), exam.level(), null, null, null);
        judges.stream()
                .filter(judge -> !judge.equals(happened.who()))
                .forEach(judge ->
                        entityManager.persist(new Note(judge, Note.Kind.JUDGE_ASKED, details, happened.when())));
    }

    /** How many notes a person has. */
    public long count(Long employeeId) {
        return entityManager
                .createQuery("select count(n) from Note n where n.employee = :employee", Long.class)
                .setParameter("employee", employeeId)
                .getSingleResult();
    }

    /** The newest notes of a person. */
    public List<NoteRow> of(Long employeeId, int most) {
        return of(employeeId, 0, most);
    }

    /** Some of a person's notes, the newest first. */
    public List<NoteRow> of(Long employeeId, int from, int most) {
        return entityManager
                .createQuery(ROW + " order by n.createdAt desc, n.id desc", NoteRow.class)
                .setParameter("employee", employeeId)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest notes that the person has not read. */
    public List<NoteRow> unread(Long employeeId, int most) {
        return entityManager
                .createQuery(ROW + " and n.readAt is null order by n.createdAt desc, n.id desc", NoteRow.class)
                .setParameter("employee", employeeId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Marks one note as read; of a foreign one or none nothing is known. */
    public Optional<NoteRow> read(Long noteId, Long employeeId) {
        entityManager
                .createQuery("update Note n set n.readAt = :now"
                        + " where n.id = :id and n.employee = :employee and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", noteId)
                .setParameter("employee", employeeId)
                .executeUpdate();
        return entityManager
                .createQuery(ROW + " and n.id = :id", NoteRow.class)
                .setParameter("employee", employeeId)
                .setParameter("id", noteId)
                .getResultStream()
                .findFirst();
    }

    /** Marks as read what was there when the page was shown: everything up to this moment. */
    public void markRead(Long employeeId, Instant until) {
        entityManager
                .createQuery("update Note n set n.readAt = :now"
                        + " where n.employee = :employee and n.readAt is null and n.createdAt <= :until")
                .setParameter("now", clock.instant())
                .setParameter("employee", employeeId)
                .setParameter("until", until)
                .executeUpdate();
    }
}
