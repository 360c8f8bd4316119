package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.harness.Build;
import org.stupeni.harness.DerbyFolder;
import org.stupeni.harness.Server;

/**
 * The plug is pulled on the database that {@code mvn} starts with: what the browser has a receipt for stands in the files that are left.
 *
 * <p>A server of its own, because embedded Derby can be read only while its server does not run; the other kills are survived on PostgreSQL.
 */
@ExtendWith(Visitors.class)
class DerbyKillIT {

    @Test
    void whatHasAReceiptStandsInTheFilesThatAreLeftAndTheAttemptGoesOn() throws InterruptedException {
        try (Server server = new Server("derby-kill", Build.war())
                .with("portal.demo", "true")
                .start()) {
            Visitor learner = Visitor.at(server.address(), "employee", Look.PHONE);
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
            plug.join();
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
            player.chooses(singles.get(3), 1);
            player.awaitsSaved();
            player.handsIn();
            server.stop();
            assertThat(log(server, player)).hasSize(4).isEqualTo(player.receipts());
        }
    }

    private static Set<String> log(Server server, Player player) {
        try (DerbyFolder database = DerbyFolder.copyOf(server)) {
            return Receipts.log(database.dataSource(), player.attempt());
        }
    }
}
