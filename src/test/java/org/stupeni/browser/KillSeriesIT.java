package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The server is killed at a random moment while somebody answers one question after the other, and started again: no receipt without its answer.
 *
 * <p>{@code portal.kills} says how often; the profile {@code chaos} runs it. The seed stands in the test's name.
 */
@ExtendWith(Visitors.class)
class KillSeriesIT {

    /** While the server dies, the next answers are given at a person's quickest pace. */
    private static final int LONGEST_DELAY_MILLIS = 400;

    @TestFactory
    Stream<DynamicTest> noAnswerIsLostWheneverTheServerDies() {
        long first = System.nanoTime();
        return IntStream.range(0, Integer.getInteger("portal.kills", 1))
                .mapToLong(number -> first + number)
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        "killed with seed " + seed,
                        () -> Visitors.seen("killed-" + seed, () -> survives(new Random(seed)))));
    }

    @AfterAll
    static void sums() {
        Sums.print();
    }

    private static void survives(Random random) {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.PHONE);
        learner.expect("ERR_CONNECTION|Failed to load resource|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE");
        Player player = Player.exam(learner, "level-2");
        List<Integer> singles = player.singles();
        int first = 1 + random.nextInt(2);
        int killedAt = random.nextInt(singles.size() - 1);
        Thread plug = new Thread(() -> {
            LockSupport.parkNanos(random.nextInt(LONGEST_DELAY_MILLIS) * 1_000_000L);
            Portal.kill9();
        });
        for (int i = 0; i < singles.size(); i++) {
            if (i == killedAt) {
                plug.start();
            }
            player.chooses(singles.get(i), i == 0 ? first : 1 + random.nextInt(2));
        }
        join(plug);
        // The last answer may have been stored before the end: one more waits for the server in any case.
        player.chooses(singles.get(0), 3 - first);
        assertThat(player.outage()).isVisible();
        Portal.restart();
        player.awaitsSaved();

        assertThat(player.outage()).isHidden();
        assertThat(player.receipts()).hasSizeGreaterThanOrEqualTo(singles.size());
        Sums.compared("server killed at a random moment", player);
        player.handsIn();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
