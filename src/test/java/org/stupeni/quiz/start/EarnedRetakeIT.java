package org.stupeni.quiz.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.identity.TestPeople;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.GivenAnswer;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.score.IndicatorScore;
import org.stupeni.quiz.start.Standing.Kind;

/** The next attempt is earned by practising what was weak. */
@ExtendWith(ArquillianExtension.class)
class EarnedRetakeIT {

    private static final String COURSE = "quiz-it-earned";

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    Exams exams;

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradingRun;

    @Inject
    TestExams testExams;

    @Inject
    TestPeople people;

    Long me;

    @BeforeEach
    void anExamThatAsksForPractice() {
        testExams.publish(COURSE, Exam.After.PRACTICE);
        me = people.employee().id();
    }

    @Test
    void afterAFailTheWeakModuleIsPractisedFirst() {
        practises();
        fails();

        assertThat(standing().attempts().get(0).indicators().values())
                .as("rows of attempts know the points by indicator")
                .containsExactly(new IndicatorScore(new BigDecimal("0.0000"), 3));
        assertThat(standing().standing().kind()).isEqualTo(Kind.PRACTISE);
        assertThat(standing().practice()).extracting(CourseModule::id).containsExactly(TestExams.MODULE);
        assertThat(exams.of(List.of(me), Map.of()).get(me).stream()
                        .filter(row -> row.version().course().id().equals(COURSE))
                        .map(row -> row.standing().kind()))
                .containsExactly(Kind.PRACTISE);
        assertThatThrownBy(this::start).hasMessage("quiz_start.practise");

        practises();

        assertThat(standing().standing().kind()).isEqualTo(Kind.MAY_START);
        assertThat(start()).isPositive();
    }

    @Test
    void theFirstAttemptNeedsNothing() {
        assertThat(standing().standing().kind()).isEqualTo(Kind.MAY_START);
    }

    private ExamStanding standing() {
        return exams.find(me, COURSE, TestExams.EXAM).orElseThrow();
    }

    private long start() {
        return attempts.start(me, COURSE, TestExams.EXAM).orElseThrow();
    }

    private void fails() {
        long attempt = start();
        handIns.handIn(attempt, me, Map.of());
        handIns.settle(attempt, me);
        gradingRun.one(attempt);
    }

    private void practises() {
        long attempt = attempts.practise(me, COURSE, TestExams.MODULE).orElseThrow();
        List<GivenAnswer> given = attempts.paper(attempt, me).orElseThrow().questions().stream()
                .map(question -> new GivenAnswer(question.number(), 1, any(question), "test", 0))
                .toList();
        answers.save(attempt, me, given);
        handIns.handIn(attempt, me, given.stream().collect(Collectors.toMap(GivenAnswer::question, GivenAnswer::seq)));
        gradingRun.one(attempt);
        assertThat(attempts.find(attempt, me).orElseThrow().isGraded()).isTrue();
    }

    private static Response any(PaperQuestion question) {
        String option = question.options().get(0).id();
        return question.lefts().isEmpty()
                ? Response.of(option)
                : Response.matching(
                        Stream.of(question.lefts().get(0).id()).collect(Collectors.toMap(id -> id, id -> option)));
    }
}
