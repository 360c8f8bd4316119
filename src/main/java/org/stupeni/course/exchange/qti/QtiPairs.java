package org.stupeni.course.exchange.qti;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.course.exchange.Weights;

/** What the points of pairs lose: here each right pair earns the same share, and a wrong one costs nothing. */
final class QtiPairs {

    private QtiPairs() {}

    static void tell(QtiItem item, QtiResponse response) {
        boolean mapped = item.processing().isMapped() && !response.mapping().isEmpty();
        if (mapped && !isEven(response)) {
            item.draft()
                    .loss(
                            "exchange_qti.pair_weights",
                            response.mapping().values().stream()
                                    .map(Weights::plain)
                                    .collect(Collectors.joining("; ")));
        } else if (!mapped && response.correct().size() > 1) {
            item.draft().loss("exchange_qti.share");
        }
    }

    private static boolean isEven(QtiResponse response) {
        Map<String, String> worth = new HashMap<>();
        response.mapping().forEach((pair, value) -> worth.put(normal(pair), Weights.plain(value)));
        Set<String> right = new HashSet<>();
        response.correct().forEach(pair -> right.add(worth.remove(normal(pair))));
        return right.size() <= 1 && worth.values().stream().allMatch("0"::equals);
    }

    private static String normal(String pair) {
        return pair.strip().replaceAll("\\s+", " ");
    }
}
