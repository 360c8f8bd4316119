package org.stupeni.quiz.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stupeni.platform.Refused;
import org.stupeni.platform.RefusedDeeds;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.attempt.Papers;
import org.stupeni.quiz.attempt.TakenExam;
import org.stupeni.quiz.paper.Paper;

/** Starts attempts and finds them. Everything that people ask about themselves asks for the person too: of somebody else's attempt it knows nothing. */
@ApplicationScoped
@Transactional
public class Attempts {

    private static final String FROM =
            " from Attempt a left join AttemptGrading g on g.attemptId = a.id and g.number = a.gradings";

    private static final String ROW = """
            select new org.stupeni.quiz.attempt.AttemptRow(a.id, a.kind, a.courseId, a.courseVersionId, a.subjectId, a.number,
                a.state, a.startedAt, a.deadline, a.handedInAt, a.closedBy, a.settlesAt,
                g.points, g.maximum, g.cut, g.outcome, a.grantId, g.byIndicator)
            """ + FROM + " where a.employeeId = :employee";

    private static final String TAKEN = """
            select new org.stupeni.quiz.attempt.TakenExam(a.employeeId, a.id, a.kind, a.courseId, a.courseVersionId, a.subjectId,
                a.number, a.state, a.startedAt, a.deadline, a.handedInAt, a.closedBy, a.settlesAt,
                g.points, g.maximum, g.cut, g.outcome, a.grantId, g.byIndicator)
            """ + FROM;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptStart starts;

    @Inject
    Papers papers;

    @Inject
    RefusedDeeds refusedDeeds;

    @Inject
    Clock clock;

    /**
     * Starts an exam, or finds the attempt that is running already, also when it was started at this very moment elsewhere.
     *
     * @return the attempt's id; nothing if there is no such exam
     * @throws Refused if the rules forbid a new attempt
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Long> start(Long employeeId, String courseId, String examId) {
        try {
            return starts.exam(employeeId, courseId, examId);
        } catch (PersistenceException lost) {
            return starts.openAfter(lost, AttemptKind.EXAM, employeeId, courseId, examId);
        } catch (Refused refused) {
            refusedDeeds.tell(new StartRefused(employeeId, courseId, examId, clock.instant()));
            throw refused;
        }
    }

    /**
     * Starts the practice quiz of a module, or finds the one that is running already.
     *
     * @return the attempt's id; nothing if there is no such quiz
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Long> practise(Long employeeId, String courseId, String moduleId) {
        try {
            return starts.practice(employeeId, courseId, moduleId);
        } catch (PersistenceException lost) {
            return starts.openAfter(lost, AttemptKind.PRACTICE, employeeId, courseId, moduleId);
        }
    }

    /** The ids of the exams of a course that somebody has passed. */
    public Set<String> passed(Long employeeId, String courseId) {
        return of(employeeId, AttemptKind.EXAM).stream()
                .filter(attempt -> attempt.courseId().equals(courseId) && attempt.isPassed())
                .map(AttemptRow::subjectId)
                .collect(Collectors.toSet());
    }

    public Optional<AttemptRow> find(long attemptId, Long employeeId) {
        return entityManager
                .createQuery(ROW + " and a.id = :id", AttemptRow.class)
                .setParameter("employee", employeeId)
                .setParameter("id", attemptId)
                .getResultStream()
                .findFirst();
    }

    /** Every attempt of this kind a person ever made, the newest first. */
    public List<AttemptRow> of(Long employeeId, AttemptKind kind) {
        return entityManager
                .createQuery(ROW + " and a.kind = :kind order by a.id desc", AttemptRow.class)
                .setParameter("employee", employeeId)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** An exam attempt of whomever: for HR. */
    public Optional<TakenExam> taken(long attemptId) {
        return entityManager
                .createQuery(TAKEN + " where a.id = :id and a.kind = :exam", TakenExam.class)
                .setParameter("id", attemptId)
                .setParameter("exam", AttemptKind.EXAM)
                .getResultStream()
                .findFirst();
    }

    /** Every exam attempt of these people, by person, the newest first; in one statement. */
    Map<Long, List<AttemptRow>> exams(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        TAKEN + " where a.employeeId in :ids and a.kind = :exam order by a.id desc", TakenExam.class)
                .setParameter("ids", employeeIds)
                .setParameter("exam", AttemptKind.EXAM)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        TakenExam::employeeId, Collectors.mapping(TakenExam::attempt, Collectors.toList())));
    }

    /** The attempts of a person at one exam or practice quiz, the newest first. */
    public List<AttemptRow> of(Long employeeId, AttemptKind kind, String courseId, String subjectId) {
        return entityManager
                .createQuery(
                        ROW + " and a.kind = :kind and a.courseId = :course and a.subjectId = :subject"
                                + " order by a.id desc",
                        AttemptRow.class)
                .setParameter("employee", employeeId)
                .setParameter("kind", kind)
                .setParameter("course", courseId)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    public Optional<Paper> paper(long attemptId, Long employeeId) {
        return entityManager
                .createQuery("select a.id from Attempt a where a.id = :id and a.employeeId = :employee", Long.class)
                .setParameter("id", attemptId)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst()
                .map(papers::of);
    }

    /** The numbers of the questions the person marked to come back to. */
    public List<Integer> flags(long attemptId, Long employeeId) {
        return entityManager
                .createQuery(
                        "select a.flags from Attempt a where a.id = :id and a.employeeId = :employee", String.class)
                .setParameter("id", attemptId)
                .setParameter("employee", employeeId)
                .getResultList()
                .stream()
                .filter(flags -> flags != null && !flags.isEmpty())
                .flatMap(flags -> Arrays.stream(flags.split(",")))
                .map(Integer::valueOf)
                .toList();
    }

    /** Keeps which questions are marked, all at once; of a finished or foreign attempt nothing is changed. */
    public boolean flag(long attemptId, Long employeeId, Collection<Integer> questions) {
        String flags = new TreeSet<>(questions)
                .stream()
                        .filter(number -> number > 0 && number <= 100)
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
        return entityManager
                        .createQuery("""
                                update Attempt a set a.flags = :flags
                                where a.id = :id and a.employeeId = :employee and a.state = :running
                                """)
                        .setParameter("flags", flags.isEmpty() ? null : flags)
                        .setParameter("id", attemptId)
                        .setParameter("employee", employeeId)
                        .setParameter("running", AttemptState.IN_PROGRESS)
                        .executeUpdate()
                == 1;
    }
}
