package org.stupeni.question.talk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What is to be said of the ways through a conversation.
 *
 * @param marks what is to be said of each place, by its number
 * @param best the way with most points; nothing where no way leads to an ending, or a circle lets points grow without end
 */
public record TalkFindings(List<Set<Mark>> marks, Optional<Way> best, Optional<Way> worst) {

    /** What is to be said of a place. */
    public enum Mark {
        START,
        /** No way from the start leads here. */
        UNREACHED,
        /** A node without replies: whoever comes here is stuck. */
        DEAD_END,
        /** A reply leads nowhere. */
        LOOSE,
        /** It goes on, but never to an ending. */
        NO_WAY_OUT,
        /** Some way comes here twice. */
        CIRCLE
    }

    /** A way from the start to an ending, by the numbers of its places. */
    public record Way(int points, List<Integer> places) {

        /** Whether it goes from the one to the other. */
        public boolean takes(int from, int to) {
            int at = places.indexOf(from);
            return at >= 0 && at + 1 < places.size() && places.get(at + 1) == to;
        }
    }

    public static TalkFindings of(TalkGraph graph) {
        int size = graph.places().size();
        Set<Integer> reached = graph.hasStart() ? reach(graph, 0) : Set.of();
        List<Set<Mark>> marks = new ArrayList<>();
        boolean circles = false;
        Set<Integer> ending = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            TalkGraph.Place place = graph.places().get(i);
            Set<Integer> onward = onward(graph, i);
            Set<Mark> own = EnumSet.noneOf(Mark.class);
            if (i == 0 && graph.hasStart()) {
                own.add(Mark.START);
            }
            if (!reached.contains(i)) {
                own.add(Mark.UNREACHED);
            }
            if (onward.contains(i)) {
                own.add(Mark.CIRCLE);
                circles |= reached.contains(i);
            }
            boolean ends = place.isEnding()
                    || onward.stream().anyMatch(next -> graph.places().get(next).isEnding());
            if (ends) {
                ending.add(i);
            } else {
                own.add(place.exits().isEmpty() ? Mark.DEAD_END : Mark.NO_WAY_OUT);
            }
            if (place.exits().stream()
                    .anyMatch(exit -> graph.numberOf(exit.to()).isEmpty())) {
                own.add(Mark.LOOSE);
            }
            marks.add(own);
        }
        boolean told = graph.hasStart() && ending.contains(0) && !circles;
        return new TalkFindings(
                List.copyOf(marks),
                told ? Optional.of(way(graph, 0, 1, ending, new HashMap<>())) : Optional.empty(),
                told ? Optional.of(way(graph, 0, -1, ending, new HashMap<>())) : Optional.empty());
    }

    private static Set<Integer> reach(TalkGraph graph, int from) {
        Set<Integer> reached = onward(graph, from);
        reached.add(from);
        return reached;
    }

    /** The places that one comes to from here; this one only if a way leads back. */
    private static Set<Integer> onward(TalkGraph graph, int from) {
        Set<Integer> reached = new TreeSet<>();
        List<Integer> waiting = new ArrayList<>(graph.next(from));
        while (!waiting.isEmpty()) {
            int place = waiting.remove(waiting.size() - 1);
            if (reached.add(place)) {
                waiting.addAll(graph.next(place));
            }
        }
        return reached;
    }

    /**
     * The best way on from here by Bellman's principle; no circle can be come to.
     *
     * @param sign 1 for most points, -1 for fewest
     * @param ending the places from which an ending is come to
     */
    private static Way way(TalkGraph graph, int place, int sign, Set<Integer> ending, Map<Integer, Way> known) {
        Way before = known.get(place);
        if (before != null) {
            return before;
        }
        TalkGraph.Place here = graph.places().get(place);
        Way found = here.isEnding() ? new Way(here.points(), List.of(place)) : null;
        for (TalkGraph.Exit exit : here.exits()) {
            OptionalInt next = graph.numberOf(exit.to());
            if (next.isPresent() && ending.contains(next.getAsInt())) {
                Way on = way(graph, next.getAsInt(), sign, ending, known);
                int points = exit.points() + on.points();
                if (found == null || sign * points > sign * found.points()) {
                    List<Integer> places = new ArrayList<>(List.of(place));
                    places.addAll(on.places());
                    found = new Way(points, List.copyOf(places));
                }
            }
        }
        known.put(place, found);
        return found;
    }

    /** The numbers of the places of which this is to be said. */
    public List<Integer> with(Mark mark) {
        return IntStream.range(0, marks.size())
                .filter(i -> marks.get(i).contains(mark))
                .boxed()
                .toList();
    }
}
