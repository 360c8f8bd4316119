package org.stupeni.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.HeldLevels;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.retire.Retirements;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.PersonLedger;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Framework;
import org.stupeni.quiz.ExamStanding;
import org.stupeni.quiz.Exams;
import org.stupeni.quiz.Standing;

/** Gathers what an employee sees first: levels, the next step, courses in work, certificates. */
@ApplicationScoped
@Transactional
public class Home {

    /** So many days before an exam opens for a renewal the person is told. */
    static final int AHEAD = 30;

    @Inject
    ReachedLevels reachedLevels;

    @Inject
    Courses courses;

    @Inject
    Retirements retirements;

    @Inject
    Enrolments enrolments;

    @Inject
    Exams exams;

    @Inject
    Certificates certificates;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Climbs climbs;

    /**
     * An employee's start page.
     *
     * @param competencies in the order of the framework, never empty
     * @param step the next step in the first competency
     * @param inWork courses begun and not completed
     * @param completed courses completed
     * @param marking exams whose open answers are being marked
     * @param renewing exams to be sat again for a level, now or within {@link #AHEAD} days
     */
    public record View(
            Framework framework,
            List<CompetencyView> competencies,
            NextStep step,
            List<CourseProgress> inWork,
            List<CourseProgress> completed,
            List<ExamStanding> marking,
            List<ExamStanding> renewing,
            List<CertificateState> certificates) {}

    public View of(Long employeeId) {
        LocalDate today = reachedLevels.today();
        List<CertificateState> certified = certificates.of(employeeId, today);
        Map<String, HeldLevel> held = HeldLevels.by(certified);
        PersonLedger read = ledger.read(employeeId);
        List<Assessed> assessed = reachedLevels.assessAll(read);
        Framework framework = assessed.get(0).version().framework();
        List<CompetencyView> competencies = climbs.of(read, assessed, held).entrySet().stream()
                .map(one -> new CompetencyView(
                        framework.competency(one.getKey()).orElseThrow(),
                        Optional.ofNullable(held.get(one.getKey()))
                                .map(HeldLevel::until)
                                .orElse(null),
                        one.getValue()))
                .toList();
        List<CourseProgress> started = enrolments.of(employeeId);
        CompetencyView first = competencies.get(0);
        List<ExamStanding> standings = exams.of(employeeId, started);
        NextStep step = NextStep.of(first.climb(), withUnstarted(started), standings);
        return new View(
                framework,
                competencies,
                step,
                started.stream().filter(progress -> !progress.isCompleted()).toList(),
                started.stream().filter(CourseProgress::isCompleted).toList(),
                standings.stream()
                        .filter(exam -> exam.standing().kind() == Standing.Kind.BEING_MARKED)
                        .toList(),
                standings.stream()
                        .filter(exam -> isToRenew(exam.standing(), today))
                        .toList(),
                certified);
    }

    private static boolean isToRenew(Standing standing, LocalDate today) {
        return standing.renewal() != null && !standing.renewal().from().isAfter(today.plusDays(AHEAD));
    }

    private List<CourseProgress> withUnstarted(List<CourseProgress> started) {
        return courses.latest().stream()
                .filter(newest -> !retirements.isRetired(newest.course().id())
                        || started.stream().anyMatch(progress -> isOf(progress, newest)))
                .map(newest -> started.stream()
                        .filter(progress -> isOf(progress, newest))
                        .findFirst()
                        .orElseGet(() -> CourseProgress.none(newest)))
                .toList();
    }

    private static boolean isOf(CourseProgress progress, PublishedCourse newest) {
        return progress.course().id().equals(newest.course().id());
    }
}
