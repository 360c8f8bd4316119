package org.stupeni.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.Courses;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.place.Crowd;
import org.stupeni.platform.OtherTime;
import org.stupeni.platform.StatementCount;
import org.stupeni.quiz.attempt.SittingCrowd;
import org.stupeni.quiz.statistics.ExamFigures.Method;

/** A generated crowd sits an exam whose first question has a wrong key. Everything happens in one transaction that is taken back. */
@ExtendWith(ArquillianExtension.class)
class StatisticsIT {

    private static final int CROWD = 120;
    private static final int FEW = 10;
    private static final int MANY = 2000;

    @Inject
    SittingCounts counts;

    @Inject
    Summaries summaries;

    @Inject
    Statistics statistics;

    @Inject
    SittingCrowd sittings;

    @Inject
    TestPeople people;

    @Inject
    Courses courses;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    private String course;
    private final Random random = new Random(7);

    @BeforeEach
    void aCourse() throws Exception {
        transaction.begin();
        course = sittings.publish();
    }

    @AfterEach
    void takeBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void aWrongKeyLeadsTheQueue() throws Exception {
        List<Long> attempts = crowd(CROWD);
        count(attempts);
        reckon();

        List<QuestionRow> flagged = statistics.flagged(course, SittingCrowd.EXAM, 0, 20);
        assertThat(flagged.get(0).questionId()).isEqualTo("q-1");
        assertThat(flagged.get(0).flags().get(0)).isEqualTo(new RaisedFlag(Flag.WRONG_KEY, "b"));
        assertThat(flagged).hasSize((int) statistics.countFlagged(course, null));
        assertThat(statistics.countFlagged(course, "other")).isZero();

        List<QuestionRow> all = statistics.ofExam(course, SittingCrowd.EXAM, 0, 20);
        assertThat(all).hasSize(6);
        assertThat(all.stream().mapToInt(QuestionRow::people).sum()).isEqualTo(4 * CROWD);
        assertThat(statistics.countOfExam(course, SittingCrowd.EXAM)).isEqualTo(6);
        assertThat(statistics.countJudged(course, SittingCrowd.EXAM)).isEqualTo(6);
        assertThat(statistics.countJudged(course, "other")).isZero();
        assertThat(statistics.ofExam(course, SittingCrowd.EXAM, 2, 3)).isEqualTo(all.subList(2, 5));
        assertThat(all.stream()
                        .filter(row -> row.harm() == 0)
                        .map(row -> row.figures().facility().value()))
                .as("the hardest of those without a flag come first")
                .isSorted();
        QuestionRow good = statistics.ofQuestion(course, "q-2").get(0);
        assertThat(good.flags()).extracting(RaisedFlag::flag).doesNotContain(Flag.WRONG_KEY, Flag.WRONG_WAY);
        assertThat(good.figures().time().value()).isCloseTo(30, within(1e-9));
        assertThat(good.figures().weight().equal()).isCloseTo(0.25, within(1e-9));
        assertThat(good.figures().choices()).containsKey("a").doesNotContainKey("+");

        ExamRow exam = statistics.exam(course, SittingCrowd.EXAM).orElseThrow();
        assertThat(exam.people()).isEqualTo(CROWD);
        assertThat(exam.figures().method()).isEqualTo(Method.DRAWN);
        assertThat(exam.figures().questions()).isEqualTo(4);
        assertThat(exam.figures().cut()).isCloseTo(2, within(1e-9));
        assertThat(exam.computedAt()).isNotNull();
    }

    @Test
    void everyGradingIsCountedOnceAndOnlyFirstAttempts() throws Exception {
        List<Long> attempts = crowd(FEW);
        assertThat(counts.due()).containsAll(attempts);
        count(attempts);
        count(attempts);
        reckon();
        assertThat(counts.due()).doesNotContainAnyElementsOf(attempts);
        assertThat(summaries.due()).doesNotContain(summary());
        assertThat(rows("CountedSitting")).isEqualTo(FEW);
        assertThat(rows("CountedResponse")).isEqualTo(4 * FEW);

        long second = sittings.sit(course, Crowd.id(0), 2, question -> "a");
        entityManager.flush();
        assertThat(counts.due()).doesNotContain(second);
        counts.count(second);
        assertThat(rows("CountedSitting")).isEqualTo(FEW);

        sittings.regrade(attempts.get(0));
        entityManager.flush();
        assertThat(counts.due()).contains(attempts.get(0));
        count(attempts.subList(0, 1));
        reckon();
        assertThat(rows("CountedSitting")).isEqualTo(FEW);
        assertThat(rows("CountedResponse")).isEqualTo(4 * FEW);
        assertThat(statistics.exam(course, SittingCrowd.EXAM).orElseThrow().people())
                .isEqualTo(FEW);
    }

    /** As the demo's two years are: graded at moments that were over when the job had looked. */
    @Test
    void aPastThatIsWrittenAfterwardsIsCounted() throws Exception {
        join(FEW);
        counts.due();
        List<Long> attempts = new ArrayList<>();
        OtherTime.at(clock.instant().minus(Duration.ofDays(400)), () -> attempts.addAll(sit(FEW)));
        assertThat(counts.due()).doesNotContainAnyElementsOf(attempts);

        statistics.lookAgain();

        assertThat(counts.due()).containsAll(attempts);
    }

    @Test
    void fewPeopleHaveRowsWithoutFigures() throws Exception {
        count(crowd(FEW));
        reckon();

        assertThat(statistics.exam(course, SittingCrowd.EXAM).orElseThrow().figures())
                .isNull();
        assertThat(statistics.ofExam(course, SittingCrowd.EXAM, 0, 20))
                .filteredOn(row -> row.people() < ItemFigures.FEWEST)
                .isNotEmpty()
                .allMatch(row -> row.figures() == null && row.harm() == 0);
        assertThat(statistics.countJudged(course, SittingCrowd.EXAM)).isZero();
    }

    /** An exam that got another length is another test: what page and file call people are those whom the figures would be made of. */
    @Test
    void papersOfAnotherLengthAreNotAmongThePeopleOfAnExam() throws Exception {
        List<Long> attempts = crowd(CROWD);
        count(attempts);
        entityManager
                .createQuery("update CountedSitting s set s.questions = 5 where s.attemptId in :before")
                .setParameter("before", attempts.subList(0, CROWD - FEW))
                .executeUpdate();
        reckon();

        ExamRow exam = statistics.exam(course, SittingCrowd.EXAM).orElseThrow();
        assertThat(exam.people()).isEqualTo(FEW);
        assertThat(exam.figures()).isNull();
    }

    @Test
    void aRepairedQuestionLeavesTheQueue() throws Exception {
        count(crowd(CROWD));
        reckon();
        assertThat(statistics.flagged(course, null, 0, 1).get(0).questionId()).isEqualTo("q-1");

        sittings.repair(course);
        reckon();

        assertThat(statistics.flagged(course, null, 0, 20))
                .extracting(QuestionRow::questionId)
                .doesNotContain("q-1");
        assertThat(statistics.ofQuestion(course, "q-1").get(0).flags()).isNotEmpty();
    }

    @Test
    void moreRowsAskNoMore() throws Exception {
        fill(0, FEW);
        int few = asked();
        fill(FEW, MANY);
        assertThat(asked()).isEqualTo(few).isLessThanOrEqualTo(4);
        assertThat(statistics.countFlagged(course, null)).isEqualTo(MANY);
    }

    private int asked() {
        entityManager.clear();
        int before = StatementCount.sent();
        statistics.exams();
        statistics.countFlagged(course, null);
        assertThat(statistics.flagged(course, null, 0, 20)).hasSizeGreaterThanOrEqualTo(FEW);
        statistics.ofQuestion(course, "q-1");
        return StatementCount.sent() - before;
    }

    private void fill(int from, int to) {
        long version = courses.latest(course).orElseThrow().versionId();
        for (int i = from; i < to; i++) {
            QuestionSummary summary = new QuestionSummary(course, "exam-" + i % 7, "q-" + i, "v");
            summary.tell(version, 50, null, List.of(new RaisedFlag(Flag.TOO_EASY, null)), true);
            entityManager.persist(summary);
        }
        entityManager.flush();
    }

    /** Able people answer rightly more often; the key of the first question is wrong, so they choose b there. */
    private List<Long> crowd(int size) throws Exception {
        join(size);
        return sit(size);
    }

    private void join(int size) throws Exception {
        new Crowd(entityManager.unwrap(Connection.class), people.employee().id(), size).join(0, size);
    }

    private List<Long> sit(int size) {
        List<Long> attempts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double ability = (i * 37 % size + 0.5) / size;
            Function<String, String> option = question -> {
                boolean knows = random.nextDouble() < 0.15 + 0.75 * ability;
                if (random.nextDouble() < 0.02) {
                    return null;
                }
                String right = question.equals("q-1") ? "b" : "a";
                return knows ? right : "abcd".substring(random.nextInt(4)).substring(0, 1);
            };
            attempts.add(sittings.sit(course, Crowd.id(i), 1, option));
        }
        entityManager.flush();
        entityManager.clear();
        return attempts;
    }

    private void count(List<Long> attempts) {
        attempts.forEach(counts::count);
        entityManager.flush();
        entityManager.clear();
    }

    private void reckon() {
        summaries.reckon(summary());
        entityManager.flush();
        entityManager.clear();
    }

    private long summary() {
        return entityManager
                .createQuery("select e.id from ExamSummary e where e.courseId = :course", Long.class)
                .setParameter("course", course)
                .getSingleResult();
    }

    private long rows(String entity) {
        String of = entity.equals("CountedSitting")
                ? "select count(s.id) from CountedSitting s where s.courseId = :course"
                : "select count(r.id) from CountedResponse r join CountedSitting s on s.attemptId = r.attemptId where s.courseId = :course";
        return entityManager
                .createQuery(of, Long.class)
                .setParameter("course", course)
                .getSingleResult();
    }
}
