package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.stupeni.harness.DerbyFolder;
import org.stupeni.harness.Server;

/**
 * The plug is pulled on the database that {@code mvn} starts with: what the browser has a receipt for stands in the files that are left.
 *
 * <p>Embedded Derby can be read only while its server does not run, so the other kills are survived on PostgreSQL.
 */
final class PulledPlug {

    private PulledPlug() {}

    /** Somebody begins an exam, the server is killed with a save on its way, and started again; it is stopped in the end. */
    static void survives(Server server, String login) {
        Visitor learner = Visitor.at(server.address(), login, Look.PHONE);
        learner.expect("ERR_CONNECTION|Failed to load resource|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE");
        Player player = Player.exam(learner, "level-2");
        List<Integer> singles = player.singles();
        player.chooses(singles.get(0), 1);
        player.chooses(singles.get(1), 2);
        player.awaitsSaved();

        player.turnsTo(singles.get(2));
        Thread plug = new Thread(server::kill);
        plug.start();
        String inFlight = player.chooses(singles.get(2), 2);
        join(plug);
        // The last answer may have been stored before the end: one more waits for the server in any case.
        player.chooses(singles.get(3), 1);
        assertThat(player.outage()).isVisible();
        Set<String> kept = player.receipts();
        assertThat(kept).hasSizeBetween(2, 3);
        assertThat(log(server, player))
                .as("a third one may be saved without its receipt having arrived")
                .hasSizeBetween(kept.size(), 3)
                .containsAll(kept);

        server.start();
        player.awaitsSaved();
        assertThat(player.outage()).isHidden();
        player.reload();
        assertThat(player.chosen(singles.get(2))).containsExactly(inFlight);
        player.handsIn();
        server.stop();
        assertThat(log(server, player)).hasSize(4).isEqualTo(player.receipts());
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
