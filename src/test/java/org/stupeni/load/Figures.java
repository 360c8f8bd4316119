package org.stupeni.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long requests took, by kind; in milliseconds, from the taker's side. */
final class Figures {

    private final Map<String, List<Double>> byKind = new ConcurrentHashMap<>();

    void add(String kind, long nanos) {
        List<Double> times = byKind.computeIfAbsent(kind, name -> new ArrayList<>());
        synchronized (times) {
            times.add(nanos / 1e6);
        }
    }

    int requests() {
        return byKind.values().stream().mapToInt(List::size).sum();
    }

    /** One line a kind: how many, p50, p95, p99. */
    List<String> lines() {
        return byKind.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> line(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static String line(String kind, List<Double> times) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%-10s %6d requests, p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms",
                kind,
                sorted.length,
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }
}
