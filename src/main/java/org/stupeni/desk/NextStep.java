package org.stupeni.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.course.Exam;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.evidence.NeedResult;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.quiz.start.ExamStanding;

/**
 * The one thing that brings a person nearer to the next level today.
 *
 * @param progress the course it is about, or null
 * @param standing the exam it is about, or null
 * @param when for {@link Kind#WAIT_FOR_EXAM} the moment of the next start, else null
 */
public record NextStep(Kind kind, CourseProgress progress, ExamStanding standing, Instant when) {

    /** What there is to do. */
    public enum Kind {
        /** An attempt at an exam is running. */
        RESUME_EXAM,
        START_COURSE,
        CONTINUE_COURSE,
        TAKE_EXAM,
        /** The exam is handed in, the result comes by itself. */
        WAIT_FOR_RESULT,
        /** The exam's open answers are being marked. */
        WAIT_FOR_MARKS,
        /** The retake is not open yet. */
        WAIT_FOR_EXAM,
        /** What was weak in the failed attempt comes before the next one. */
        PRACTISE,
        /** No attempt is left. */
        ASK_TRAINER,
        /** A level is reached and not held yet: somebody else has to decide. */
        WAIT_FOR_DECISION,
        /** The next level was declined on what there is: it takes something new. */
        BRING_NEW,
        /** The next level is suspended: somebody else has to say what becomes of it. */
        WAIT_FOR_CERTIFICATE,
        /** Nothing that the portal offers leads on. */
        NOTHING
    }

    /**
     * Finds it.
     *
     * <p>A running attempt comes first, since its time runs. Then the needs of the next level are walked in the rule's order: the first one that is open and that
     * the person can do something about gives the step. A level that is reached and waits for a decision is only named when nothing can be done meanwhile.
     *
     * @param courses every course, with the person's progress
     * @param exams every exam, with where the person stands
     */
    public static NextStep of(Climb climb, List<CourseProgress> courses, List<ExamStanding> exams) {
        Optional<NextStep> running = exams.stream()
                .filter(exam -> exam.standing().isOpen())
                .findFirst()
                .map(exam -> new NextStep(Kind.RESUME_EXAM, null, exam, null));
        Optional<NextStep> needed = climb.ground()
                .level(climb.next())
                .flatMap(level -> open(level.tree()).stream()
                        .flatMap(need -> step(need, courses, exams))
                        .findFirst());
        return running.or(() -> needed).orElse(new NextStep(otherwise(climb), null, null, null));
    }

    private static Kind otherwise(Climb climb) {
        return switch (climb.state()) {
            case WAITING -> Kind.WAIT_FOR_DECISION;
            case DECLINED, REVOKED -> Kind.BRING_NEW;
            case SUSPENDED -> Kind.WAIT_FOR_CERTIFICATE;
            case CLIMBING -> Kind.NOTHING;
        };
    }

    private static List<NeedResult> open(NeedResult result) {
        if (result.isMet() || result.isOutOfReach()) {
            return List.of();
        }
        if (result.children().isEmpty()) {
            return List.of(result);
        }
        List<NeedResult> open = new ArrayList<>();
        result.children().forEach(child -> open.addAll(open(child)));
        return open;
    }

    private static Stream<NextStep> step(NeedResult result, List<CourseProgress> courses, List<ExamStanding> exams) {
        if (result.need() instanceof CourseNeed need) {
            return courses.stream()
                    .filter(progress -> progress.course().id().equals(need.course()))
                    .map(progress -> new NextStep(
                            progress.isStarted() ? Kind.CONTINUE_COURSE : Kind.START_COURSE, progress, null, null));
        }
        if (result.need() instanceof ExamNeed need) {
            return exams(need.course(), need.exam(), exams);
        }
        return result.need() instanceof IndicatorShareNeed need
                ? exams(need.course(), need.exam(), exams)
                : Stream.empty();
    }

    private static Stream<NextStep> exams(String courseId, String examId, List<ExamStanding> exams) {
        return exams.stream()
                .filter(exam -> exam.version().course().id().equals(courseId)
                        && exam.exam().id().equals(examId))
                .map(NextStep::ofExam);
    }

    private static NextStep ofExam(ExamStanding exam) {
        Kind kind = switch (exam.standing().kind()) {
            case OPEN -> Kind.RESUME_EXAM;
            case BEING_GRADED -> Kind.WAIT_FOR_RESULT;
            case BEING_MARKED -> Kind.WAIT_FOR_MARKS;
            case WAIT -> Kind.WAIT_FOR_EXAM;
            case PRACTISE -> Kind.PRACTISE;
            case NONE_LEFT, CLOSED -> Kind.ASK_TRAINER;
            case MAY_START, PASSED -> Kind.TAKE_EXAM;
        };
        return new NextStep(kind, null, exam, exam.standing().next());
    }

    /** The exam it is about. */
    public Exam exam() {
        return standing.exam();
    }
}
