package org.stupeni.quiz.repair.regrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.TestCourses;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.course.keys.KeyVerdicts;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionWriter;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.SittingCrowd;
import org.stupeni.quiz.grading.Regraded;
import org.stupeni.quiz.paper.QuestionKey;
import org.stupeni.quiz.paper.Sample;
import org.stupeni.quiz.repair.CorrectionKind;
import org.stupeni.quiz.repair.CorrectionRow;
import org.stupeni.quiz.repair.Corrections;
import org.stupeni.quiz.repair.NewCorrection;
import org.stupeni.quiz.repair.NewKeys;
import org.stupeni.quiz.repair.NewRepair;
import org.stupeni.quiz.repair.QuestionRepairs;
import org.stupeni.quiz.repair.RepairKind;
import org.stupeni.quiz.repair.UncheckedKey;
import org.stupeni.quiz.repair.dispute.TestDisputes;
import org.stupeni.quiz.review.ReviewedQuestion;
import org.stupeni.quiz.review.Reviews;
import org.stupeni.quiz.start.Attempts;

/** The key of {@code q-1} says a, and b would have been right. Four of six questions are asked, two points pass. */
@ExtendWith(ArquillianExtension.class)
class RegradesIT {

    @Inject
    Corrections corrections;

    @Inject
    Regrades regrades;

    @Inject
    @Any
    Instance<RegradeImpacts> above;

    @Inject
    NewKeys keys;

    @Inject
    KeyReviews keyReviews;

    @Inject
    KeyVerdicts verdicts;

    @Inject
    RegradeRun run;

    @Inject
    QuestionRepairs repairs;

    @Inject
    Courses courses;

    @Inject
    Attempts attempts;

    @Inject
    Reviews reviews;

    @Inject
    SittingCrowd sittings;

    @Inject
    TestDisputes rows;

    @Inject
    Notes notes;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    private String id;
    private Long trainer;
    private Long hr;
    private Question old;
    private QuestionKey key;

    /** Said b, and has one point for another question. */
    private Long wronged;

    private long wrongedAttempt;

    /** Said a, and has one more point: passed. */
    private Long lucky;

    private long luckyAttempt;

    @BeforeEach
    void anExamWithAWrongKey() {
        id = sittings.publish();
        trainer = people.with(Role.TRAINER).id();
        hr = people.with(Role.HR).id();
        old = courses.latest(id).orElseThrow().course().question("q-1").orElseThrow();
        key = new QuestionKey(id, "q-1", old.version());
        wronged = askedTheFirst();
        wrongedAttempt = sat(wronged, "b");
        lucky = askedTheFirst();
        luckyAttempt = sat(lucky, "a");
    }

    @Test
    void theDryRunTellsAndWritesNothing() {
        CorrectionRow correction = correct(CorrectionKind.NEW_KEY);
        String before = rows.rows(List.of(trainer, hr, wronged, lucky));

        List<Regraded> touched = regrades.dryRun(correction);

        List<LevelImpact> impacts = new ArrayList<>();
        above.forEach(room -> impacts.addAll(room.of(touched)));

        assertThat(rows.rows(List.of(trainer, hr, wronged, lucky))).isEqualTo(before);
        assertThat(impacts)
                .filteredOn(impact -> impact.kind() == LevelImpact.Kind.REACHED)
                .extracting(LevelImpact::attemptId)
                .containsExactly(wrongedAttempt, luckyAttempt);
        assertThat(touched).extracting(Regraded::attemptId).containsExactly(wrongedAttempt, luckyAttempt);
        Regraded rises = touched.get(0);
        assertThat(rises.isRaised()).isTrue();
        assertThat(rises.before().points()).isEqualByComparingTo("1");
        assertThat(rises.after().points()).isEqualByComparingTo("2");
        assertThat(rises.before().isPassed()).isFalse();
        assertThat(rises.after().isPassed()).isTrue();
        assertThat(touched.get(1).isLower()).isTrue();
        assertThat(attempt(wronged, wrongedAttempt).points()).isEqualByComparingTo("1");
    }

    @Test
    void aRegradeRaisesAndNeverLowers() {
        CorrectionRow correction = correct(CorrectionKind.NEW_KEY);
        decidesOnTheKey(true);
        assertThat(words()).contains(Sample.text("below"));
        assertThat(reviewed().isFull())
                .as("until then the review follows the result")
                .isFalse();

        long regrade = regrades.start(correction.id(), Direction.NEVER_LOWER, null, trainer)
                .orElseThrow();
        refused("repair_regrade.running", () -> regrades.start(correction.id(), Direction.NEVER_LOWER, null, trainer));
        List<Long> due = runs();

        assertThat(due).hasSize(2);
        assertThat(attempt(wronged, wrongedAttempt).isPassed()).isTrue();
        assertThat(words()).as("what is said follows the result that counts").contains(Sample.text("passed"));
        assertThat(attempt(lucky, luckyAttempt).points()).isEqualByComparingTo("2");
        assertThat(regrades.counts(regrade)).isEqualTo(Map.of(ItemState.RAISED, 1L, ItemState.KEPT, 1L));
        assertThat(notes.of(wronged, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.RESULT_CORRECTED);
        assertThat(notes.of(lucky, 5)).isEmpty();
        assertThat(regrades.ofAttempt(wrongedAttempt, wronged).get(0).pointsBefore())
                .isEqualByComparingTo("1");
        assertThat(regrades.ofAttempt(wrongedAttempt, lucky)).isEmpty();
        assertThat(regrades.countChanged(correction.id())).isEqualTo(1);
        assertThat(regrades.changed(correction.id(), 0, 10)).singleElement().satisfies(one -> {
            assertThat(one.employeeId()).isEqualTo(wronged);
            assertThat(one.state()).isEqualTo(ItemState.RAISED);
            assertThat(one.pointsBefore()).isEqualByComparingTo("1");
            assertThat(one.pointsAfter()).isEqualByComparingTo("2");
            assertThat(one.examId()).isEqualTo(SittingCrowd.EXAM);
        });
        assertThat(reviewed().isFull())
                .as("the review follows the key that counted")
                .isTrue();
        assertThat(trail.of(trainer))
                .contains("quiz.regrade-started regrade:" + regrade, "quiz.regrade-done regrade:" + regrade)
                .contains("quiz.correction-made correction:" + correction.id());

        String done = rows.rows(List.of(trainer, hr, wronged, lucky));
        due.forEach(run::one);
        run.finish(regrade);
        assertThat(rows.rows(List.of(trainer, hr, wronged, lucky)))
                .as("done once more")
                .isEqualTo(done);
        refused("repair_regrade.nothing", () -> regrades.start(correction.id(), Direction.NEVER_LOWER, null, trainer));
    }

    @Test
    void whatACrashLeavesIsDoneAfterIt() {
        Long other = askedTheFirst();
        long theirs = sat(other, "c");
        CorrectionRow correction = correct(CorrectionKind.FULL_POINTS);
        long regrade = regrades.start(correction.id(), Direction.NEVER_LOWER, null, trainer)
                .orElseThrow();
        run.one(waiting().get(0));
        run.finish(regrade);
        assertThat(regrades.by(correction.id()).get(0).isDone()).isFalse();

        runs();

        assertThat(regrades.by(correction.id()).get(0).isDone()).isTrue();
        assertThat(attempt(other, theirs).points()).isEqualByComparingTo("2");
        assertThat(regrades.counts(regrade)).isEqualTo(Map.of(ItemState.RAISED, 2L, ItemState.SAME, 1L));
    }

    @Test
    void aQuestionThatIsNotCountedShrinksTheCutToo() {
        CorrectionRow correction = correct(CorrectionKind.NOT_COUNTED);
        regrades.start(correction.id(), Direction.NEVER_LOWER, null, trainer);
        runs();

        AttemptRow row = attempt(wronged, wrongedAttempt);
        assertThat(row.maximum()).isEqualTo(3);
        assertThat(row.points()).isEqualByComparingTo("1");
        assertThat(row.cut()).isEqualByComparingTo("1.5");
        assertThat(row.isPassed()).isFalse();
        assertThat(attempt(lucky, luckyAttempt).maximum()).isEqualTo(4);
    }

    @Test
    void onlyHrLowersAndWithAReason() {
        CorrectionRow correction = correct(CorrectionKind.NEW_KEY);
        decidesOnTheKey(true);
        refused("repair_regrade.no_reason", () -> regrades.start(correction.id(), Direction.ALSO_LOWER, " ", hr));
        refused(
                "repair_regrade.long_reason",
                () -> regrades.start(correction.id(), Direction.ALSO_LOWER, "x".repeat(1001), hr));

        long regrade = regrades.start(correction.id(), Direction.ALSO_LOWER, "The works council agreed", hr)
                .orElseThrow();
        runs();

        assertThat(attempt(lucky, luckyAttempt).points()).isEqualByComparingTo("1");
        assertThat(attempt(lucky, luckyAttempt).isPassed()).isFalse();
        assertThat(regrades.lowered(regrade)).containsExactly(luckyAttempt);
        assertThat(notes.of(lucky, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.RESULT_CORRECTED);
    }

    /** One trainer alone turns a key and nobody's result: neither up nor, by HR, down. */
    @Test
    void aKeyThatNobodyElseHasCheckedChangesNoResult() {
        CorrectionRow correction = correct(CorrectionKind.NEW_KEY);
        String before = rows.rows(List.of(hr, wronged, lucky));
        UncheckedKey asked = keys.unchecked(correction).orElseThrow();
        assertThat(asked.level()).isEqualTo(2);
        assertThat(asked.review().isOpen()).isTrue();
        assertThat(asked.review().isOf(trainer)).isTrue();

        assertThat(regrades.dryRun(correction)).hasSize(2);
        refused(
                "repair_regrade.key_unchecked",
                () -> regrades.start(correction.id(), Direction.NEVER_LOWER, null, trainer));
        refused(
                "repair_regrade.key_unchecked",
                () -> regrades.start(correction.id(), Direction.ALSO_LOWER, "The works council agreed", hr));
        refused("key_review.own", () -> decides(asked.review().id(), true, trainer));
        assertThat(rows.rows(List.of(hr, wronged, lucky))).isEqualTo(before);
        assertThat(regrades.by(correction.id())).isEmpty();

        decidesOnTheKey(true);
        assertThat(keys.unchecked(correction)).isEmpty();
        assertThat(regrades.start(correction.id(), Direction.NEVER_LOWER, null, trainer))
                .isPresent();
        runs();
        assertThat(attempt(wronged, wrongedAttempt).isPassed()).isTrue();
    }

    @Test
    void aKeyThatAnotherTrainerDisagreesWithChangesNoResultAndPointsForEverybodyNeedNone() {
        CorrectionRow correction = correct(CorrectionKind.NEW_KEY);
        decidesOnTheKey(false);

        assertThat(keys.unchecked(correction).orElseThrow().isReturned()).isTrue();
        refused(
                "repair_regrade.key_returned",
                () -> regrades.start(correction.id(), Direction.NEVER_LOWER, null, trainer));

        long points = make(CorrectionKind.FULL_POINTS);
        assertThat(keys.unchecked(corrections.find(points).orElseThrow())).isEmpty();
        assertThat(regrades.start(points, Direction.NEVER_LOWER, null, trainer)).isPresent();
        runs();
    }

    @Test
    void whatIsRefused() {
        refused("repair_correction.no_ground", () -> make(CorrectionKind.FULL_POINTS));
        Course practice = TestCourses.course();
        courses.publish(practice);
        String asked = practice.question("q1").orElseThrow().version();
        refused(
                "repair_correction.practice",
                () -> corrections.make(
                        new NewCorrection(
                                new QuestionKey(practice.id(), "q1", asked),
                                CorrectionKind.FULL_POINTS,
                                "wrong key",
                                null),
                        trainer));
        repairKey();
        refused("repair_correction.no_kind", () -> make(null));
        refused(
                "repair_correction.no_reason",
                () -> corrections.make(new NewCorrection(key, CorrectionKind.FULL_POINTS, "", null), trainer));
        refused(
                "repair_correction.long_reason",
                () -> corrections.make(
                        new NewCorrection(key, CorrectionKind.FULL_POINTS, "x".repeat(1001), null), trainer));
        assertThat(corrections.make(
                        new NewCorrection(new QuestionKey(id, "q-1", "0"), CorrectionKind.FULL_POINTS, "x", null),
                        trainer))
                .isEmpty();
        long first = make(CorrectionKind.FULL_POINTS);
        refused(
                "repair_correction.meanwhile",
                () -> corrections.make(
                        new NewCorrection(key, CorrectionKind.NOT_COUNTED, "not seeing it", null), trainer));
        make(CorrectionKind.NEW_KEY);
        refused("repair_regrade.newer", () -> regrades.start(first, Direction.NEVER_LOWER, null, trainer));
        assertThat(regrades.start(-1, Direction.NEVER_LOWER, null, trainer)).isEmpty();
        long newest = corrections.of(key).get(0).id();
        refused("repair_regrade.own", () -> regrades.start(newest, Direction.NEVER_LOWER, null, wronged));
    }

    @Test
    void aKeyOfOtherPartsDoesNotFitOldAnswers() {
        String text = QuestionWriter.write(old).replace("  - id: d\n", "  - id: e\n");
        repairs.publish(new NewRepair(id, "q-1", text, 1, RepairKind.MEANING, "why"), trainer);

        refused("repair_correction.parts_differ", () -> make(CorrectionKind.NEW_KEY));
        assertThat(make(CorrectionKind.FULL_POINTS)).isPositive();
    }

    private CorrectionRow correct(CorrectionKind kind) {
        repairKey();
        return corrections.find(make(kind)).orElseThrow();
    }

    private void repairKey() {
        String text = QuestionWriter.write(old)
                .replace("    right: true\n", "")
                .replace("  - id: b\n", "  - id: b\n    right: true\n");
        repairs.publish(new NewRepair(id, "q-1", text, 1, RepairKind.MEANING, "wrong key"), trainer);
    }

    private void decidesOnTheKey(boolean agrees) {
        String version = courses.latest(id)
                .orElseThrow()
                .course()
                .question("q-1")
                .orElseThrow()
                .version();
        decides(
                keyReviews.states(id).get(version).id(),
                agrees,
                people.with(Role.TRAINER).id());
    }

    private void decides(long review, boolean agrees, Long by) {
        verdicts.answer(review, Response.of("b"), by);
        verdicts.decide(review, agrees, "It is what the standard says", by);
    }

    private long make(CorrectionKind kind) {
        Long seen =
                corrections.of(key).stream().findFirst().map(CorrectionRow::id).orElse(null);
        return corrections
                .make(new NewCorrection(key, kind, "wrong key", seen), trainer)
                .orElseThrow();
    }

    /** Does what the job does. */
    private List<Long> runs() {
        List<Long> due = waiting();
        due.forEach(run::one);
        run.settled().forEach(run::finish);
        return due;
    }

    private List<Long> waiting() {
        return run.due();
    }

    /** The first question in the review of the wronged. */
    private ReviewedQuestion reviewed() {
        return reviews.of(wrongedAttempt, wronged).questions().stream()
                .filter(shown -> shown.question().id().equals("q-1"))
                .findFirst()
                .orElseThrow();
    }

    private Optional<LocalText> words() {
        return reviews.of(wrongedAttempt, wronged).words(attempt(wronged, wrongedAttempt));
    }

    private AttemptRow attempt(Long who, long attemptId) {
        return attempts.find(attemptId, who).orElseThrow();
    }

    /** Somebody whose paper will have the first question. */
    private Long askedTheFirst() {
        while (true) {
            Long who = people.employee().id();
            if (sittings.asks(id, who, "q-1")) {
                return who;
            }
        }
    }

    /** The first question answered so, one other right, the rest wrong. */
    private long sat(Long who, String first) {
        boolean[] given = {false};
        return sittings.sit(id, who, 1, question -> {
            if (question.equals("q-1")) {
                return first;
            }
            String said = given[0] ? "c" : "a";
            given[0] = true;
            return said;
        });
    }

    private static void refused(String keyOfIt, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(keyOfIt);
    }
}
