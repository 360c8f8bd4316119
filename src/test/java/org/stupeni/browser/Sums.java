package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stupeni.harness.Build;

/** What became of the answers, by what came between them and their rows: every receipt that a client holds is compared with the log. */
final class Sums {

    private static final Map<String, Sum> BY_KIND = new TreeMap<>();

    private Sums() {}

    private record Sum(int times, int receipts, int lost, int doubled) {

        Sum plus(Sum other) {
            return new Sum(times + other.times, receipts + other.receipts, lost + other.lost, doubled + other.doubled);
        }

        String line(String kind) {
            return String.format(
                    Locale.ROOT,
                    "%-45s %4d times, %5d receipts: %d lost, %d doubled",
                    kind,
                    times,
                    receipts,
                    lost,
                    doubled);
        }
    }

    /** Demands that the log of the attempt is what this player was told, no more and no less. */
    static void compared(String kind, Player player) {
        compared(kind, player.attempt(), player.receipts());
    }

    static void compared(String kind, long attempt, SortedSet<String> receipts) {
        SortedSet<String> log = Receipts.log(Portal.database().dataSource(), attempt);
        BY_KIND.merge(kind, new Sum(1, receipts.size(), without(receipts, log), without(log, receipts)), Sum::plus);
        assertThat(log).as("answer log of attempt %d", attempt).isNotEmpty().isEqualTo(receipts);
    }

    private static int without(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest.size();
    }

    /** Writes everything so far to the console and to {@code target/chaos.txt}. */
    static void print() {
        List<String> lines = new ArrayList<>();
        BY_KIND.forEach((kind, sum) -> lines.add(sum.line(kind)));
        lines.add(
                BY_KIND.values().stream().reduce(new Sum(0, 0, 0, 0), Sum::plus).line("altogether"));
        lines.forEach(System.out::println);
        try {
            Files.write(Build.target().resolve("chaos" + Build.fork() + ".txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
