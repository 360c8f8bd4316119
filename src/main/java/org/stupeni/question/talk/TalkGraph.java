package org.stupeni.question.talk;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The places of a conversation, nodes before endings, and what leads from one to another. The first node is the start. */
public record TalkGraph(List<Place> places) {

    public TalkGraph {
        places = List.copyOf(places);
    }

    /**
     * A node or an ending.
     *
     * @param points what coming to an ending is worth; 0 for a node
     */
    public record Place(String id, boolean isEnding, int points, List<Exit> exits) {

        public Place {
            exits = List.copyOf(exits);
        }
    }

    /**
     * A reply.
     *
     * @param to the id of the place it leads to; empty where none is chosen
     */
    public record Exit(String to, int points) {}

    /** The number of the place with this id, the first if there are several; nothing if there is none. */
    public OptionalInt numberOf(String id) {
        return IntStream.range(0, places.size())
                .filter(i -> !id.isEmpty() && places.get(i).id().equals(id))
                .findFirst();
    }

    /** The places that replies of this one lead to, each once, in the order of the replies. */
    List<Integer> next(int place) {
        return places.get(place).exits().stream()
                .map(exit -> numberOf(exit.to()))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .distinct()
                .toList();
    }

    /** Whether there is a node to begin with. */
    boolean hasStart() {
        return !places.isEmpty() && !places.get(0).isEnding();
    }
}
