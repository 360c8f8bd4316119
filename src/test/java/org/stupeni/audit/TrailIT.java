package org.stupeni.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.signin.LoginSessions;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Workers;

/** Every tampering happens in a transaction that is rolled back: the trail of the other tests stays as it was. */
@ExtendWith(ArquillianExtension.class)
class TrailIT {

    private static final int ROWS = 20;

    /** More than any trail here is long: rows that move pass by there, since no two may have the same place. */
    private static final long FAR = 1_000_000_000;

    @Inject
    TestTrail trail;

    @Inject
    TrailJob job;

    @Inject
    Sealing sealing;

    @Inject
    TrailChecks checks;

    @Inject
    LoginSessions sessions;

    @Inject
    TestPeople people;

    @Inject
    Workers workers;

    String thing;

    @BeforeEach
    void somethingHappens() {
        thing = UUID.randomUUID().toString();
        trail.fire("test.happened", "test:" + thing, ROWS);
        job.run();
    }

    @Test
    void aFactIsARowOfItsDeed() {
        List<SealedRow> rows = trail.about("test", thing);

        assertThat(rows).hasSize(ROWS).allSatisfy(row -> {
            assertThat(row.what()).isEqualTo("test.happened");
            assertThat(row.who()).isNull();
            assertThat(row.when()).isNotNull();
            assertThat(row.isIntact()).isTrue();
        });
        assertThat(checks.verify(true).orElseThrow()).satisfies(verdict -> {
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.isIntact()).isTrue();
            assertThat(verdict.rows()).isGreaterThanOrEqualTo(ROWS).isEqualTo(verdict.to());
            assertThat(verdict.anchors()).as("the day's anchor and the head").isPositive();
        });
    }

    @Test
    void aDeedThatIsRolledBackLeavesNoRow() {
        String other = UUID.randomUUID().toString();

        assertThatThrownBy(() -> trail.undo(() -> trail.fire("test.happened", "test:" + other, 3)))
                .isInstanceOf(TestTrail.Undone.class);

        assertThat(trail.about("test", other)).isEmpty();
    }

    @Test
    void aRefusedSignInIsWrittenAlthoughItIsRefused() {
        PersonRow person = people.employee();

        assertThatThrownBy(() -> sessions.signIn(person.number(), "wrong", thing, "test"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sessions.signIn("nobody-" + thing, "wrong", thing, "test"))
                .isInstanceOf(Refused.class);
        sessions.signIn(person.number(), TestPeople.PASSWORD, thing, "test");

        assertThat(trail.of(person.id()))
                .containsExactly("identity.sign-in-refused address:" + thing, "identity.signed-in address:" + thing);
        assertThat(trail.about("address", thing)).hasSize(3);
    }

    @Test
    void deedsThatCommitAtOnceAreSealedWithoutGapsByHoweverManySealers() throws Exception {
        long before = sealing.head().position();
        String other = UUID.randomUUID().toString();
        int together = 8;
        int sealers = 3;
        CountDownLatch start = new CountDownLatch(together + sealers);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < together; i++) {
            tasks.add(() -> {
                start.countDown();
                start.await();
                for (int deed = 0; deed < 5; deed++) {
                    trail.fire("test.happened", "test:" + other, 3);
                }
                return null;
            });
        }
        for (int i = 0; i < sealers; i++) {
            tasks.add(() -> {
                start.countDown();
                start.await();
                for (int run = 0; run < 20; run++) {
                    sealing.seal();
                }
                return null;
            });
        }

        for (Future<Void> task : workers.invokeAll(tasks)) {
            task.get();
        }
        job.run();

        assertThat(trail.about("test", other))
                .hasSize(together * 5 * 3)
                .allSatisfy(row -> assertThat(row.position()).isGreaterThan(before))
                .extracting(SealedRow::position)
                .doesNotHaveDuplicates();
        assertThat(checks.verify(true).orElseThrow().findings()).isEmpty();
    }

    @Test
    void aRowThatCommitsAfterLaterOnesIsSealedAfterThem() throws Exception {
        String late = UUID.randomUUID().toString();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Future<Void> slow = workers.submit(() -> {
            trail.slowly(() -> trail.fire("test.happened", "test:" + late, 1), written, commit);
            return null;
        });
        written.await();
        trail.fire("test.happened", "test:" + thing, 1);

        Future<Integer> sealed = workers.submit(() -> sealing.seal());
        Thread.sleep(500);
        commit.countDown();
        slow.get();
        sealed.get();
        job.run();

        assertThat(trail.about("test", late))
                .singleElement()
                .satisfies(row -> assertThat(row.position()).isPositive());
        assertThat(trail.about("test", thing))
                .hasSize(ROWS + 1)
                .allSatisfy(row -> assertThat(row.position()).isPositive());
        assertThat(checks.verify(true).orElseThrow().findings()).isEmpty();
    }

    @Test
    void anEditedRowIsFound() {
        assertFound(
                place -> trail.change("update trail_entry set what = 'test.else' where seal_position = ?", place),
                Finding.Kind.EDITED,
                0,
                0);
    }

    @Test
    void aDeletedRowIsFound() {
        assertFound(
                place -> trail.change("delete from trail_entry where seal_position = ?", place),
                Finding.Kind.DELETED,
                0,
                0);
    }

    @Test
    void aDeletedRowIsFoundAlthoughTheOthersMovedUp() {
        assertFound(
                place -> {
                    trail.change("delete from trail_entry where seal_position = ?", place);
                    move(place + 1, -1);
                },
                Finding.Kind.DELETED,
                0,
                0);
    }

    @Test
    void anInsertedRowIsFound() {
        assertFound(
                place -> {
                    move(place, 1);
                    trail.change("""
                            insert into trail_entry (id, who_id, what, thing_kind, thing_id, happened_at, seal_position,
                                previous_hash, hash)
                            select -e.id, e.who_id, e.what, e.thing_kind, e.thing_id, e.happened_at, e.seal_position - 1,
                                e.previous_hash, e.hash
                            from trail_entry e where e.seal_position = ?
                            """, place + 1);
                },
                Finding.Kind.INSERTED,
                0,
                0);
    }

    @Test
    void rowsThatChangedPlacesAreFound() {
        assertFound(
                place -> {
                    set(place, FAR);
                    set(place + 1, place);
                    set(FAR, place + 1);
                },
                Finding.Kind.REORDERED,
                0,
                1);
    }

    @Test
    void aTailThatWasCutIsFound() {
        undone(() -> {
            long end = sealing.head().position();
            trail.change("delete from trail_entry where seal_position > ?", end - 7);

            assertThat(findings()).containsExactly(new Finding(Finding.Kind.TAIL_CUT, end - 6, end));
        });
    }

    /** Only what is kept outside the database says that there was more. */
    @Test
    void aTailThatWasCutTogetherWithTheHeadIsFound() {
        undone(() -> {
            long end = sealing.head().position();
            trail.change("delete from trail_entry where seal_position > ?", end - 7);
            trail.change("""
                    update trail_head set seal_position = ?, hash = (select e.hash from trail_entry e where e.seal_position = ?)
                    """, end - 7, end - 7);

            assertThat(findings()).singleElement().satisfies(found -> {
                assertThat(found.kind()).isEqualTo(Finding.Kind.TAIL_CUT);
                assertThat(found.from()).isEqualTo(end - 6);
            });
        });
    }

    /** Does it to a row in the middle of those that happened here. */
    private void assertFound(Tampering tampering, Finding.Kind kind, int first, int last) {
        undone(() -> {
            long place = trail.about("test", thing).get(ROWS / 2).position();
            assertThat(findings()).isEmpty();
            tampering.at(place);

            assertThat(findings()).containsExactly(new Finding(kind, place + first, place + last));
        });
        assertThat(checks.verify(true).orElseThrow().findings())
                .as("what was undone")
                .isEmpty();
    }

    private interface Tampering {
        void at(long place);
    }

    private void undone(Runnable deed) {
        assertThatThrownBy(() -> trail.undo(deed)).isInstanceOf(TestTrail.Undone.class);
    }

    private List<Finding> findings() {
        return checks.verify(true).orElseThrow().findings();
    }

    private void set(long from, long to) {
        trail.change("update trail_entry set seal_position = ? where seal_position = ?", to, from);
    }

    private void move(long from, long by) {
        trail.change("update trail_entry set seal_position = seal_position + ? where seal_position >= ?", FAR, from);
        trail.change(
                "update trail_entry set seal_position = seal_position - ? where seal_position >= ?", FAR - by, FAR);
    }
}
