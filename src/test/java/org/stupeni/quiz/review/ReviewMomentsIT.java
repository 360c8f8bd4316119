package org.stupeni.quiz.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.course.ScoreBand;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.GivenAnswer;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.grant.Grants;
import org.stupeni.quiz.grant.NewGrant;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.Exams;
import org.stupeni.quiz.start.Standing.Kind;

/** What may be seen of a paper as time goes by and the exam closes. */
@ExtendWith(ArquillianExtension.class)
class ReviewMomentsIT {

    private static final ReviewPolicy STEPS = new ReviewPolicy(
            EnumSet.of(Part.ANSWERS),
            EnumSet.of(Part.ANSWERS, Part.MARKS),
            EnumSet.of(Part.INDICATORS),
            EnumSet.of(Part.ANSWERS, Part.KEY),
            false);

    private static final List<ScoreBand> BANDS = List.of(
            new ScoreBand(0, new LocalText("below", "below")), new ScoreBand(null, new LocalText("passed", "passed")));

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    Reviews reviews;

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradingRun;

    @Inject
    Exams exams;

    @Inject
    Grants grants;

    @Inject
    TestExams testExams;

    @Inject
    TestPeople people;

    String course;
    Long me;
    LocalDate today;

    @BeforeEach
    void anExamThatShowsItselfStepByStep() {
        today = grants.today();
        course = "quiz-it-review-" + System.nanoTime();
        testExams.publish(course, STEPS, today.plusDays(30));
        me = people.employee().id();
    }

    @Test
    void aPaperOpensStepByStepAndSaysWhenMoreComes() {
        long attempt = sits();

        PaperReview rightAfter = reviews.of(attempt, me);
        assertThat(rightAfter.shown()).containsExactly(Part.ANSWERS, Part.MARKS);
        assertThat(rightAfter.questions()).hasSize(3).allMatch(question -> !question.shows(Part.KEY));
        assertThat(rightAfter.more().parts()).containsExactly(Part.INDICATORS);

        testExams.age(attempt, Duration.ofHours(2));
        PaperReview later = reviews.of(attempt, me);
        assertThat(later.shown()).containsExactly(Part.INDICATORS);
        assertThat(later.questions()).isEmpty();
        assertThat(later.more().parts()).containsExactly(Part.ANSWERS, Part.KEY);
        assertThat(later.more().from()).isEqualTo(standing().terms().closesAt());

        testExams.publish(course, STEPS, today.minusDays(1));
        PaperReview closed = reviews.of(attempt, me);
        assertThat(closed.shown()).containsExactly(Part.ANSWERS, Part.KEY);
        assertThat(closed.questions()).hasSize(3).allMatch(question -> question.shows(Part.KEY));
        assertThat(closed.more()).isNull();
    }

    @Test
    void aPaperKeepsTheRulesItWasStartedUnder() {
        long attempt = sits();

        testExams.publish(course, ReviewPolicy.ALL, today.plusDays(30));

        assertThat(reviews.of(attempt, me).shown()).containsExactly(Part.ANSWERS, Part.MARKS);
    }

    @Test
    void nobodyStartsAClosedExamWhateverWasGranted() {
        testExams.publish(course, STEPS, today.minusDays(1));
        Long trainer = people.with(Role.TRAINER).id();

        assertThatThrownBy(this::start).hasMessage("quiz_start.closed");
        assertThat(standing().standing().kind()).isEqualTo(Kind.CLOSED);
        assertThatThrownBy(() ->
                        grants.grant(new NewGrant(me, null, course, TestExams.EXAM, today, today, 1, "ill"), trainer))
                .hasMessage("quiz_grants.exam_closed");

        testExams.publish(course, STEPS, today);

        assertThat(start()).as("on its last day it is open").isPositive();
    }

    @Test
    void whoIsOnAnOlderVersionHasTheLastDayOfTheNewest() {
        long attempt = sits();
        testExams.publish(course, STEPS, null);

        assertThat(standing().terms().closesAt()).isNull();
        testExams.age(attempt, Duration.ofHours(2));
        assertThat(reviews.of(attempt, me).more())
                .as("nothing more is known to come")
                .isNull();
    }

    @Test
    void whatIsSaidToAResultFollowsTheMatrixAndTheVersionOfThePaper() {
        ReviewPolicy later = new ReviewPolicy(
                EnumSet.of(Part.ANSWERS), Set.of(), EnumSet.of(Part.BANDS), EnumSet.of(Part.BANDS), false);
        testExams.publish(course, later, null, BANDS);
        long attempt = sits();

        assertThat(words(attempt)).as("not shown yet").isEmpty();
        assertThat(reviews.of(attempt, me).more().parts()).containsExactly(Part.BANDS);
        testExams.publish(course, ReviewPolicy.ALL, null, List.of());
        testExams.age(attempt, Duration.ofHours(2));
        assertThat(words(attempt)).map(LocalText::ru).contains("below");
        assertThat(reviews.of(attempt, me).questions()).isEmpty();
        assertThat(reviews.of(attempt, people.employee().id()).bands()).isEmpty();
    }

    @Test
    void whereNothingIsSaidToResultsNothingMoreIsPromised() {
        ReviewPolicy later =
                new ReviewPolicy(EnumSet.of(Part.ANSWERS), Set.of(), EnumSet.of(Part.BANDS), Set.of(), false);
        testExams.publish(course, later, null);

        assertThat(reviews.of(sits(), me).more()).isNull();
    }

    @Test
    void nothingIsSaidToAProvisionalResult() {
        String marked = testExams.publishMarked(1, BANDS);
        long attempt = testExams.sitMarked(marked, me, "one", "two");
        gradingRun.one(attempt);

        assertThat(reviews.of(attempt, me).shown()).contains(Part.BANDS);
        assertThat(words(attempt)).isEmpty();
    }

    @Test
    void practiceShowsEverythingAtOnce() {
        long attempt = attempts.practise(me, course, TestExams.MODULE).orElseThrow();
        List<GivenAnswer> given = attempts.paper(attempt, me).orElseThrow().questions().stream()
                .map(question -> new GivenAnswer(question.number(), 1, any(question), "test", 0))
                .toList();
        answers.save(attempt, me, given);
        handIns.handIn(attempt, me, given.stream().collect(Collectors.toMap(GivenAnswer::question, GivenAnswer::seq)));
        gradingRun.one(attempt);

        assertThat(reviews.of(attempt, me).shown()).isEqualTo(Set.of(Part.values()));
        assertThat(reviews.of(attempt, me).questions()).hasSize(3);
        assertThat(reviews.of(attempt, people.employee().id()).questions()).isEqualTo(List.of());
    }

    private Optional<LocalText> words(long attempt) {
        return reviews.of(attempt, me).words(attempts.find(attempt, me).orElseThrow());
    }

    private static Response any(PaperQuestion question) {
        String option = question.options().get(0).id();
        return question.lefts().isEmpty()
                ? Response.of(option)
                : Response.matching(Map.of(question.lefts().get(0).id(), option));
    }

    private ExamStanding standing() {
        return exams.find(me, course, TestExams.EXAM).orElseThrow();
    }

    private long start() {
        return attempts.start(me, course, TestExams.EXAM).orElseThrow();
    }

    private long sits() {
        long attempt = start();
        handIns.handIn(attempt, me, Map.of());
        handIns.settle(attempt, me);
        gradingRun.one(attempt);
        return attempt;
    }
}
