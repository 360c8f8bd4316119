package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.stupeni.harness.DerbyFolder;
import org.stupeni.harness.Server;

/**
 * The plug is pulled on the database that {@code mvn} starts with: what the browser has a receipt for stands in the files that are left.
 *
 * <p>Embedded Derby can be read only while its server does not run, so the other kills are survived on PostgreSQL.
 */
final class PulledPlug {

    /** While the server dies, the next answers are given at a person's quickest pace. */
    private static final int LONGEST_DELAY_MILLIS = 400;

    private PulledPlug() {}

    /** Somebody sits an exam, the server is killed at a random moment, and started again; it is stopped in the end. */
    static void survives(Server server, String login) {
        Visitor learner = Visitor.at(server.address(), login, Look.PHONE);
        learner.expect("ERR_CONNECTION|Failed to load resource|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE");
        Player player = Player.exam(learner, "level-2");
        List<Integer> singles = player.singles();
        player.chooses(singles.get(0), 1);
        player.chooses(singles.get(1), 2);
        player.awaitsSaved();

        Random random = new Random();
        Thread plug = new Thread(() -> {
            LockSupport.parkNanos(random.nextInt(LONGEST_DELAY_MILLIS) * 1_000_000L);
            server.kill();
        });
        plug.start();
        List<Integer> rest = singles.subList(2, singles.size() - 1);
        rest.forEach(question -> player.chooses(question, 2));
        join(plug);
        // All of them may have been stored before the end: one more waits for the server in any case.
        int last = singles.get(singles.size() - 1);
        String waiting = player.chooses(last, 1);
        assertThat(player.outage()).isVisible();
        Set<String> kept = player.receipts();
        assertThat(kept).hasSizeBetween(2, 2 + rest.size());
        assertThat(log(server, player))
                .as("what was on its way may be saved without its receipt having arrived")
                .hasSizeBetween(kept.size(), 2 + rest.size())
                .containsAll(kept);

        server.start();
        player.awaitsSaved();
        assertThat(player.outage()).isHidden();
        player.reload();
        assertThat(player.chosen(last)).containsExactly(waiting);
        player.handsIn();
        server.stop();
        assertThat(log(server, player)).hasSize(singles.size()).isEqualTo(player.receipts());
    }

    private static Set<String> log(Server server, Player player) {
        try (DerbyFolder database = DerbyFolder.copyOf(server)) {
            return Receipts.log(database.dataSource(), player.attempt());
        }
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
