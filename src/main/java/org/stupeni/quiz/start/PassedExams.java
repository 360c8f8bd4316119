package org.stupeni.quiz.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.enrolment.assignment.Achieved;
import org.stupeni.enrolment.assignment.Achievements;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.score.Outcome;

/**
 * An exam that was assigned is done by an attempt that passed, by the grading that counts now.
 *
 * <p>A pass answers what is assigned as long as it counts: not when it is too old for the level, nor once the level is to be renewed. So an exam can be assigned
 * for recertification.
 */
@ApplicationScoped
@Transactional
public class PassedExams implements Achievements {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Renewals renewals;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    @Override
    public List<Achieved> of(Collection<Subject> subjects, Long employeeId) {
        List<Subject> exams = subjects.stream()
                .filter(subject -> subject.kind() == Subject.Kind.EXAM)
                .toList();
        if (exams.isEmpty()) {
            return List.of();
        }
        TypedQuery<PassedExam> query = entityManager.createQuery(
                """
                select new org.stupeni.quiz.start.PassedExam(a.employeeId, a.courseId, a.subjectId, a.handedInAt)
                from Attempt a join AttemptGrading g on g.attemptId = a.id and g.number = a.gradings
                where a.kind = :exam and g.outcome = :passed and a.courseId in :courses and a.subjectId in :exams
                """ + (employeeId == null ? "" : " and a.employeeId = :employee"), PassedExam.class);
        query.setParameter("exam", AttemptKind.EXAM);
        query.setParameter("passed", Outcome.PASSED);
        query.setParameter(
                "courses", exams.stream().map(Subject::courseId).distinct().toList());
        query.setParameter(
                "exams", exams.stream().map(Subject::examId).distinct().toList());
        if (employeeId != null) {
            query.setParameter("employee", employeeId);
        }
        List<PassedExam> found = query.getResultStream()
                .filter(one -> exams.contains(Subject.exam(one.courseId(), one.examId())))
                .toList();
        Map<Long, List<ExamCycle>> cycles = found.isEmpty() ? Map.of() : cycles(exams, employeeId);
        return found.stream()
                .map(one -> achieved(one, cycles.getOrDefault(one.employeeId(), List.of())))
                .toList();
    }

    private Map<Long, List<ExamCycle>> cycles(List<Subject> exams, Long employeeId) {
        List<ExamCycle> all = employeeId == null
                ? exams.stream()
                        .distinct()
                        .flatMap(exam -> renewals.of(exam.courseId(), exam.examId()).stream())
                        .toList()
                : renewals.of(employeeId);
        return all.stream().collect(Collectors.groupingBy(ExamCycle::employeeId));
    }

    private Achieved achieved(PassedExam one, List<ExamCycle> cycles) {
        LocalDate day = LocalDate.ofInstant(one.handedInAt(), settings.zone());
        OptionalInt months = frameworks.current().framework().monthsAsked(one.courseId(), one.examId());
        Stream<LocalDate> tooOld =
                months.stream().mapToObj(count -> day.plusMonths(count).minusDays(1));
        Stream<LocalDate> renewed = cycles.stream()
                .filter(cycle -> cycle.isOf(one.courseId(), one.examId()) && !day.isAfter(cycle.since()))
                .map(cycle -> cycle.from().minusDays(1));
        return new Achieved(
                one.employeeId(),
                Subject.exam(one.courseId(), one.examId()),
                day,
                Stream.concat(tooOld, renewed).min(Comparator.naturalOrder()).orElse(null));
    }
}
