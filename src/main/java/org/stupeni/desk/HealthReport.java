package org.stupeni.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How the portal fared at one moment. Sizes are in bytes. */
public record HealthReport(
        Instant at, Database database, Machine machine, Counts counts, List<HealthWarning> warnings) {

    /** How long the server has been running. */
    public Duration uptime() {
        return Duration.between(machine.startedAt(), at);
    }

    /**
     * The database.
     *
     * @param embedded whether it runs inside this server
     * @param schema the number of the newest migration
     * @param answersMillis how long a small question took
     */
    public record Database(String product, String version, boolean embedded, String schema, long answersMillis) {}

    /**
     * What the portal runs on.
     *
     * @param folder where data are kept, its disk being the one that is measured
     */
    public record Machine(
            String java,
            String vendor,
            Instant startedAt,
            long memoryUsed,
            long memoryMost,
            String folder,
            long diskFree,
            long diskTotal) {}

    /** How much there is. */
    public record Counts(long people, long attempts, long running) {}
}
