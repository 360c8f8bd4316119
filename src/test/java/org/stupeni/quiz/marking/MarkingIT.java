package org.stupeni.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Workers;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.grading.Gradings;
import org.stupeni.quiz.grading.LateAnswers;
import org.stupeni.quiz.paper.QuestionKey;
import org.stupeni.quiz.repair.dispute.Disputes;
import org.stupeni.quiz.review.ReviewedQuestion;
import org.stupeni.quiz.review.Reviews;
import org.stupeni.quiz.start.Attempts;

@ExtendWith(ArquillianExtension.class)
class MarkingIT {

    private static final String FIRST = "o-1";
    private static final String SECOND = "o-2";

    @Inject
    Marking marking;

    @Inject
    MarkingQueue queue;

    @Inject
    Resolutions resolutions;

    @Inject
    Agreements agreements;

    @Inject
    Attempts attempts;

    @Inject
    GradingRun gradingRun;

    @Inject
    Gradings gradings;

    @Inject
    Reviews reviews;

    @Inject
    Disputes disputes;

    @Inject
    LateAnswers lateAnswers;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Notes notes;

    @Inject
    TestExams exams;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Workers workers;

    Long me;
    Long one;
    Long two;
    Long three;
    Long hr;

    @BeforeEach
    void whoWritesAndWhoMarks() {
        me = people.employee().id();
        one = people.with(Role.TRAINER).id();
        two = people.with(Role.TRAINER).id();
        three = people.with(Role.TRAINER).id();
        hr = people.with(Role.HR).id();
    }

    @Test
    void aResultIsProvisionalUntilTheLastMark() {
        String course = exams.publishMarked(1);
        long attempt = sit(course, "words", "");

        AttemptRow before = row(attempt);
        assertThat(before.isProvisional()).isTrue();
        assertThat(before.isPassed()).isFalse();
        assertThat(before.points()).isEqualByComparingTo("1");
        assertThat(before.maximum()).isEqualTo(3);
        assertThat(ledger.of(me)).isEmpty();
        assertThat(notes.of(me, 10)).isEmpty();
        assertThat(reviews.of(attempt, me).questions())
                .filteredOn(question -> question.points() == null)
                .singleElement()
                .matches(question -> question.number() == exams.numberOf(attempt, me, FIRST)
                        && question.marks().isEmpty());
        assertThat(disputes.about(attempt, exams.numberOf(attempt, me, FIRST), me))
                .as("what the review shows can be disputed before the last mark, too")
                .isPresent();
        assertThatThrownBy(() -> gradings.result(attempt)).isInstanceOf(NoSuchElementException.class);
        refused("quiz_start.being_marked", () -> attempts.start(me, course, TestExams.EXAM));

        String code = exams.codeOf(attempt, FIRST);
        finish(code, one, 2, 3, "Хорошо начали");

        AttemptRow after = row(attempt);
        assertThat(after.isGraded()).isTrue();
        assertThat(after.points()).isEqualByComparingTo("1.8333");
        assertThat(after.isPassed()).isFalse();
        assertThat(gradings.result(attempt).grading()).isEqualTo(2);
        assertThat(ledger.of(me)).hasSize(1);
        assertThat(notes.of(me, 10)).hasSize(1);
        assertThat(trail.of(one)).hasSize(1).first().asString().startsWith("quiz.mark-given open-answer:");
        ReviewedQuestion reviewed = reviews.of(attempt, me).questions().stream()
                .filter(question -> question.question().id().equals(FIRST))
                .findFirst()
                .orElseThrow();
        assertThat(reviewed.points()).isEqualByComparingTo("0.8333");
        assertThat(reviewed.marks()).containsExactly(new GivenMark(Map.of("respect", 2, "step", 3), "Хорошо начали"));
        assertThat(attempts.start(me, course, TestExams.EXAM)).isPresent();
    }

    @Test
    void theQueueOffersWhatAMarkerCanMark() {
        String course = exams.publishMarked(1);
        long attempt = sit(course, "words", "more");
        long own = exams.sitMarked(course, one, "mine", "");
        gradingRun.one(own);
        String code = exams.codeOf(attempt, FIRST);
        QuestionKey key = marking.sheet(code, one).orElseThrow().key();

        assertThat(queued(course, one)).extracting(QueueRow::waiting).containsExactly(1L, 1L);
        assertThat(queued(course, two)).extracting(QueueRow::waiting).containsExactlyInAnyOrder(2L, 1L);
        assertThat(queue.waiting(key, one)).isEqualTo(1);
        assertThat(queue.next(key, one, null)).contains(code);
        assertThat(queue.next(key, one, code)).contains(code);
        assertThat(marking.sheet(code, one).orElseThrow().text()).isEqualTo("words");

        marking.save(code, one, Map.of("respect", 1), " so far ");

        assertThat(queue.next(key, one, null)).isEmpty();
        assertThat(queue.waiting(key, one)).isEqualTo(1);
        assertThat(queued(course, one)).extracting(QueueRow::drafts).containsExactlyInAnyOrder(1L, 0L);
        assertThat(queue.own(key, one)).singleElement().matches(OwnMark::isDraft);
        assertThat(queue.own(key, two)).isEmpty();
        MarkSheet draft = marking.sheet(code, one).orElseThrow();
        assertThat(draft.steps()).isEqualTo(Map.of("respect", 1));
        assertThat(draft.remark()).isEqualTo("so far");
        assertThat(marking.sheet(code, two).orElseThrow().begun()).isFalse();
        refused("marking_mark.incomplete", () -> marking.finish(code, one, Map.of("respect", 1), null));

        finish(code, two, 3, 3, null);

        refused("marking_mark.taken", () -> marking.finish(code, one, steps(1, 1), null));
        assertThat(queue.own(key, one)).isEmpty();
        assertThat(marking.sheet(code, three)).isEmpty();
        assertThat(queue.courseVersion(key)).isPresent();
        assertThat(queue.courseVersion(new QuestionKey(course, FIRST, "other"))).isEmpty();
    }

    @Test
    void nobodyMarksAnOwnAnswer() {
        String course = exams.publishMarked(2);
        long own = exams.sitMarked(course, one, "mine", "");
        gradingRun.one(own);
        String code = exams.codeOf(own, FIRST);

        assertThat(queued(course, one)).isEmpty();
        assertThat(marking.sheet(code, one)).isEmpty();
        refused("marking_mark.own", () -> marking.save(code, one, steps(3, 3), null));
        refused("marking_mark.own", () -> marking.finish(code, one, steps(3, 3), null));
        refused("marking_mark.own", () -> marking.takeBack(code, one));
        finish(code, two, 0, 0, null);
        finish(code, three, 3, 3, null);
        assertThat(disputed(one)).doesNotContain(code);
        assertThat(resolutions.find(code, one)).isEmpty();
        refused("marking_mark.own", () -> resolutions.resolve(code, one, steps(3, 3), null, "because"));
        assertThat(disputed(hr)).contains(code);
    }

    @Test
    void whatIsNoAnswerAndNoMarkIsRefused() {
        String code = exams.codeOf(sit(exams.publishMarked(1), "words", ""), FIRST);

        assertThat(marking.sheet("0", one)).isEmpty();
        assertThat(marking.save("0", one, steps(1, 1), null)).isFalse();
        assertThat(marking.finish("0", one, steps(1, 1), null)).isEmpty();
        assertThat(marking.takeBack("0", one)).isFalse();
        assertThat(marking.takeBack(code, one)).isFalse();
        assertThat(resolutions.resolve("0", one, steps(1, 1), null, "x")).isEmpty();
        refused("marking_mark.unknown_step", () -> marking.save(code, one, steps(4, 0), null));
        refused("marking_mark.unknown_step", () -> marking.save(code, one, Map.of("other", 0), null));
        refused("marking_mark.remark_long", () -> marking.save(code, one, steps(1, 1), "x".repeat(2001)));
        refused("marking_resolution.decided", () -> resolutions.resolve(code, hr, steps(1, 1), null, "x"));
        assertThat(marking.sheet(code, one).orElseThrow().begun()).isFalse();
    }

    @Test
    void twoMarksNearEachOtherAreTheirMean() {
        String course = exams.publishMarked(2);
        long attempt = sit(course, "words", "");
        String code = exams.codeOf(attempt, FIRST);

        finish(code, one, 3, 2, null);
        assertThat(row(attempt).isProvisional()).isTrue();
        assertThat(marking.sheet(code, two).orElseThrow().steps()).isEmpty();
        finish(code, two, 2, 2, "two");

        assertThat(row(attempt).points()).isEqualByComparingTo("1.75");
        QuestionKey key = marking.sheet(code, one).orElseThrow().key();
        Agreement agreement = agreements.ofQuestion(key);
        assertThat(agreement.n()).isEqualTo(1);
        assertThat(agreement.equal()).isZero();
        assertThat(agreement.near()).isEqualTo(1);
        assertThat(agreements.ofExams())
                .filteredOn(exam -> exam.courseId().equals(course))
                .singleElement()
                .matches(exam -> exam.agreement().n() == 1 && !exam.agreement().isTold());
        refused("marking_mark.settled", () -> marking.takeBack(code, one));
        assertThat(marking.sheet(code, one).orElseThrow().retractable()).isFalse();
    }

    @Test
    void whereTwoAreTooFarApartAThirdDecides() {
        String course = exams.publishMarked(2);
        long attempt = sit(course, "words", "");
        String code = exams.codeOf(attempt, FIRST);
        marking.save(code, three, Map.of("step", 0), "begun");
        finish(code, one, 3, 3, "good");
        finish(code, two, 1, 3, "poor");

        assertThat(row(attempt).isProvisional()).isTrue();
        assertThat(disputed(one)).doesNotContain(code);
        assertThat(resolutions.find(code, one)).isEmpty();
        assertThat(disputed(three)).contains(code);
        refused("marking_resolution.involved", () -> resolutions.resolve(code, two, steps(1, 1), null, "x"));
        Discrepancy discrepancy = resolutions.find(code, three).orElseThrow();
        assertThat(discrepancy.text()).isEqualTo("words");
        assertThat(discrepancy.marks()).extracting(GivenMark::remark).containsExactly("good", "poor");
        refused("marking_resolution.reason_missing", () -> resolutions.resolve(code, three, steps(2, 3), null, " "));
        refused(
                "marking_resolution.reason_long",
                () -> resolutions.resolve(code, three, steps(2, 3), null, "x".repeat(1001)));
        refused("marking_mark.incomplete", () -> resolutions.resolve(code, three, Map.of("step", 1), null, "x"));

        assertThat(resolutions.resolve(code, three, steps(2, 3), "well", "both have a point"))
                .contains(attempt);
        assertThat(resolutions.resolve(code, three, steps(2, 3), "well", "both have a point"))
                .contains(attempt);
        gradingRun.one(attempt);

        assertThat(row(attempt).points()).isEqualByComparingTo("1.8333");
        refused("marking_resolution.decided", () -> resolutions.resolve(code, hr, steps(0, 0), null, "x"));
        refused("marking_mark.settled", () -> marking.takeBack(code, one));
        assertThat(trail.of(three)).hasSize(1).first().asString().startsWith("quiz.mark-resolved open-answer:");
        assertThat(reviews.of(attempt, me).questions().stream()
                        .filter(question -> question.question().id().equals(FIRST))
                        .flatMap(question -> question.marks().stream())
                        .map(GivenMark::remark))
                .containsExactly("well");
    }

    @Test
    void aMarkIsTakenBackWhileTheResultIsProvisional() {
        String course = exams.publishMarked(1);
        long attempt = sit(course, "words", "more");
        String code = exams.codeOf(attempt, FIRST);
        finish(code, one, 3, 3, "kept");
        assertThat(row(attempt).isProvisional()).isTrue();
        assertThat(marking.sheet(code, one).orElseThrow().retractable()).isTrue();
        refused("marking_mark.is_final", () -> marking.save(code, one, steps(1, 1), null));

        assertThat(marking.takeBack(code, two)).isFalse();
        assertThat(marking.takeBack(code, one)).isTrue();

        MarkSheet draft = marking.sheet(code, one).orElseThrow();
        assertThat(draft.finished()).isFalse();
        assertThat(draft.remark()).isEqualTo("kept");
        finish(exams.codeOf(attempt, SECOND), two, 0, 0, null);
        assertThat(row(attempt).isProvisional()).isTrue();
        finish(code, one, 1, 1, "kept");
        assertThat(row(attempt).points()).isEqualByComparingTo("1.3333");
        refused("marking_mark.settled", () -> marking.takeBack(code, one));
        assertThat(trail.of(one)).hasSize(3);
    }

    @Test
    void manyAtOnceMakeOneMark() throws Exception {
        String course = exams.publishMarked(2);
        long attempt = sit(course, "words", "");
        String code = exams.codeOf(attempt, FIRST);
        List<Long> markers =
                Stream.generate(() -> people.with(Role.TRAINER).id()).limit(4).toList();

        List<String> outcomes = together(
                Stream.concat(markers.stream(), markers.stream()).toList(),
                marker -> marking.finish(code, marker, steps(2, 2), null));

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(4);
        assertThat(outcomes).containsOnly("done", "marking_mark.taken");
        assertThat(markers.stream().mapToLong(marker -> trail.of(marker).size()).sum())
                .isEqualTo(2);
        gradingRun.one(attempt);
        assertThat(row(attempt).points()).isEqualByComparingTo("1.6667");

        long other = exams.sitMarked(course, people.employee().id(), "words", "");
        gradingRun.one(other);
        String disputed = exams.codeOf(other, FIRST);
        finish(disputed, one, 0, 0, null);
        finish(disputed, two, 3, 3, null);
        List<String> decided =
                together(markers, marker -> resolutions.resolve(disputed, marker, steps(1, 1), null, "because"));
        assertThat(decided).containsOnlyOnce("done");
        assertThat(Collections.frequency(decided, "marking_resolution.decided")).isEqualTo(3);
    }

    @Test
    void aLateAnswerIsMarkedAgainAndNeverLowersTheResult() {
        String course = exams.publishMarked(1);
        long attempt = sit(course, "words", "");
        exams.write(attempt, me, FIRST, 2, "late words");
        exams.write(attempt, me, SECOND, 2, "late, and not answered before");
        finish(exams.codeOf(attempt, FIRST), one, 2, 2, null);
        assertThat(row(attempt).points()).isEqualByComparingTo("1.6667");
        Set<Integer> late = Set.of(exams.numberOf(attempt, me, FIRST), exams.numberOf(attempt, me, SECOND));

        lateAnswers.accept(attempt, late, "the network was down", hr);

        assertThat(row(attempt).isGraded()).isTrue();
        assertThat(row(attempt).points()).isEqualByComparingTo("1.6667");
        assertThat(marking.sheet(exams.codeOf(attempt, FIRST), two)
                        .orElseThrow()
                        .text())
                .isEqualTo("late words");
        finish(exams.codeOf(attempt, FIRST), two, 0, 1, null);
        assertThat(row(attempt).points()).isEqualByComparingTo("1.6667");
        finish(exams.codeOf(attempt, SECOND), two, 3, 3, null);

        assertThat(row(attempt).points()).isEqualByComparingTo("2.6667");
        assertThat(row(attempt).isPassed()).isTrue();
        assertThat(ledger.of(me)).isNotEmpty();
        assertThat(reviews.of(attempt, me).questions().stream()
                        .filter(question -> question.question().id().equals(FIRST))
                        .map(question -> question.given().typed().get("text")))
                .containsExactly("words");
        assertThat(notes.of(me, 10)).hasSize(3);
    }

    @Test
    void aLateAnswerToAProvisionalResultWaitsBesideTheFirst() {
        String course = exams.publishMarked(1);
        long attempt = sit(course, "words", "");
        exams.write(attempt, me, FIRST, 2, "better words");
        String first = exams.codeOf(attempt, FIRST);

        lateAnswers.accept(attempt, Set.of(exams.numberOf(attempt, me, FIRST)), "the network was down", hr);

        String second = exams.codeOf(attempt, FIRST);
        assertThat(second).isNotEqualTo(first);
        finish(first, one, 1, 1, null);
        assertThat(row(attempt).isProvisional()).isTrue();
        assertThat(ledger.of(me)).isEmpty();
        finish(second, one, 3, 3, null);
        assertThat(row(attempt).points()).isEqualByComparingTo("2");
        assertThat(row(attempt).isPassed()).isTrue();
    }

    private long sit(String course, String first, String second) {
        long attempt = exams.sitMarked(course, me, first, second);
        gradingRun.one(attempt);
        return attempt;
    }

    private AttemptRow row(long attempt) {
        return attempts.find(attempt, me).orElseThrow();
    }

    private void finish(String code, Long marker, int respect, int step, String remark) {
        gradingRun.one(
                marking.finish(code, marker, steps(respect, step), remark).orElseThrow());
    }

    private static Map<String, Integer> steps(int respect, int step) {
        return Map.of("respect", respect, "step", step);
    }

    private List<QueueRow> queued(String course, Long marker) {
        List<QueueRow> rows = queue.questions(marker, null, 0, 1000).stream()
                .filter(row -> row.courseId().equals(course))
                .toList();
        assertThat(queue.questions(marker, course, 0, 1000)).isEqualTo(rows);
        assertThat(queue.courses().contains(course) || rows.isEmpty()).isTrue();
        return rows;
    }

    private List<String> disputed(Long person) {
        List<String> codes = resolutions.waiting(person, null, 0, 1000).stream()
                .map(DiscrepancyRow::code)
                .toList();
        assertThat(resolutions.count(person, null)).isEqualTo(codes.size());
        assertThat(resolutions.count(person, "no-such-course")).isZero();
        assertThat(resolutions.waiting(person, "no-such-course", 0, 1)).isEmpty();
        assertThat(resolutions.waiting(person, null, 0, 1)).hasSizeLessThanOrEqualTo(1);
        return codes;
    }

    private interface Deed {
        Object by(Long marker);
    }

    private List<String> together(List<Long> markers, Deed deed) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> running = new ArrayList<>();
        for (Long marker : markers) {
            running.add(workers.submit(() -> {
                start.await();
                try {
                    deed.by(marker);
                    return "done";
                } catch (Refused refused) {
                    return refused.key();
                }
            }));
        }
        start.countDown();
        List<String> outcomes = new ArrayList<>();
        for (Future<String> each : running) {
            outcomes.add(each.get(60, TimeUnit.SECONDS));
        }
        return outcomes;
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
