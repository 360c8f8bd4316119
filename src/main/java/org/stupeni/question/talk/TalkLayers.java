package org.stupeni.question.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * In which row of the picture each place stands: below everything that leads to it. Replies that lead back up are left out of that, so there is such an order.
 */
final class TalkLayers {

    private enum Visit {
        OPEN,
        DONE
    }

    private final TalkGraph graph;
    private final Map<Integer, Visit> visits = new HashMap<>();
    private final List<Integer> finished = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /**
     * What leads from one place to another, once however many replies do.
     *
     * @param isBack whether it leads to where one has come from
     */
    record Link(int from, int to, boolean isBack) {

        int upper() {
            return isBack ? to : from;
        }

        int lower() {
            return isBack ? from : to;
        }
    }

    private TalkLayers(TalkGraph graph) {
        this.graph = graph;
    }

    /** The links of a graph, in the order in which they are come to. */
    static List<Link> links(TalkGraph graph) {
        return walked(graph).links;
    }

    private static TalkLayers walked(TalkGraph graph) {
        TalkLayers layers = new TalkLayers(graph);
        IntStream.range(0, graph.places().size()).forEach(layers::visit);
        return layers;
    }

    private void visit(int place) {
        if (visits.putIfAbsent(place, Visit.OPEN) != null) {
            return;
        }
        for (int next : graph.next(place)) {
            links.add(new Link(place, next, visits.get(next) == Visit.OPEN));
            visit(next);
        }
        visits.put(place, Visit.DONE);
        finished.add(0, place);
    }

    /** The row of each place, from 0. An ending that nothing leads to stands in the last one. */
    static int[] of(TalkGraph graph) {
        TalkLayers walked = walked(graph);
        int[] rows = new int[graph.places().size()];
        for (int place : walked.finished) {
            for (Link link : walked.links) {
                if (link.from() == place && !link.isBack()) {
                    rows[link.to()] = Math.max(rows[link.to()], rows[place] + 1);
                }
            }
        }
        int last = IntStream.of(rows).max().orElse(0);
        for (int i = 0; i < rows.length; i++) {
            int place = i;
            boolean alone = walked.links.stream().noneMatch(link -> link.to() == place);
            if (graph.places().get(i).isEnding() && alone) {
                rows[i] = last;
            }
        }
        return rows;
    }
}
