package org.stupeni.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * A conversation with a client that branches with every reply. Response: {@code order}, the replies from the start.
 *
 * @param nodes what the client can say; the first is the start, and no way through them comes to one twice
 * @param endings where the conversation can come to
 */
public record Dialogue(List<Node> nodes, List<Ending> endings) implements Task {

    private static final Worth ALL = new Worth(Reply::worth, Ending::points);

    /** What counts of replies and endings: all of it, or what speaks for one indicator. */
    private record Worth(ToIntFunction<Reply> reply, ToIntFunction<Ending> ending) {

        static Worth of(String indicator, String own) {
            return new Worth(
                    reply -> reply.points().getOrDefault(indicator, 0),
                    ending -> indicator.equals(own) ? ending.points() : 0);
        }
    }

    public Dialogue {
        nodes = List.copyOf(nodes);
        endings = List.copyOf(endings);
    }

    /**
     * What the client says and feels at one point.
     *
     * @param state how the client is by now, in a word or two
     */
    public record Node(String id, LocalText state, LocalText says, List<Reply> replies) {

        public Node {
            replies = List.copyOf(replies);
        }
    }

    /**
     * Something to say to the client.
     *
     * @param points by the indicator that it speaks for, for or against
     * @param to the node or ending it leads to
     * @param feedback for whoever said it, or null
     */
    public record Reply(String id, LocalText text, Map<String, Integer> points, String to, LocalText feedback) {

        public Reply {
            points = Map.copyOf(points);
        }

        int worth() {
            return points.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * How the conversation ends.
     *
     * @param says what happens, for everybody who comes here
     * @param points what coming here is worth
     */
    public record Ending(String id, LocalText state, LocalText says, int points, LocalText feedback) {}

    /** A reply with the node it was given to. */
    public record Turn(Node node, Reply reply) {}

    /**
     * A way through the conversation.
     *
     * @param next the node that waits for a reply; null where the conversation has ended
     * @param ending null where it has not
     */
    public record Walk(List<Turn> turns, Node next, Ending ending) {}

    /** Follows replies from the start, as far as each answers what the client has just said. */
    public Walk walk(List<String> replies) {
        List<Turn> turns = new ArrayList<>();
        Node at = nodes.get(0);
        for (String id : replies) {
            Optional<Reply> said = at == null ? Optional.empty() : reply(at, id);
            if (said.isEmpty()) {
                break;
            }
            turns.add(new Turn(at, said.get()));
            at = node(said.get().to()).orElse(null);
        }
        Ending ending = at == null ? ending(turns.get(turns.size() - 1).reply().to()) : null;
        return new Walk(List.copyOf(turns), at, ending);
    }

    private static Optional<Reply> reply(Node node, String id) {
        return node.replies().stream().filter(reply -> reply.id().equals(id)).findFirst();
    }

    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    private Ending ending(String id) {
        return endings.stream()
                .filter(ending -> ending.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What the best way through is worth: replies and ending together. */
    public int best() {
        return from(nodes.get(0).id(), Math::max, ALL, new HashMap<>());
    }

    /**
     * What the best, or the worst, way on from here is worth. The nodes make an acyclic graph, so the value of each follows from those it leads to
     * (Bellman's principle).
     */
    private int from(String place, IntBinaryOperator better, Worth worth, Map<String, Integer> known) {
        Integer before = known.get(place);
        if (before != null) {
            return before;
        }
        int value = node(place)
                .map(node -> node.replies().stream()
                        .mapToInt(reply -> worth.reply().applyAsInt(reply) + from(reply.to(), better, worth, known))
                        .reduce(better)
                        .orElseThrow())
                .orElseGet(() -> worth.ending().applyAsInt(ending(place)));
        known.put(place, value);
        return value;
    }

    /** Every indicator that a reply has points for, and the question's own. */
    Stream<String> indicators(String own) {
        return Stream.concat(
                        Stream.of(own),
                        nodes.stream()
                                .flatMap(node -> node.replies().stream())
                                .flatMap(reply -> reply.points().keySet().stream()))
                .distinct();
    }

    /**
     * The share that a way shows of each indicator the conversation has points for, from 0 to 1 with {@value Scoring#SCALE} places. Endings speak for the
     * question's own indicator. As {@link #points}, it is what was earned over the most that any way earns; where no way earns anything and some lose, it
     * is how much of that was kept clear of. An indicator for which every way is alike shows nothing and is left out.
     *
     * @param own the question's indicator
     */
    Map<String, BigDecimal> byIndicator(String own, Response response) {
        Map<String, BigDecimal> shares = new TreeMap<>();
        indicators(own)
                .forEach(indicator ->
                        share(Worth.of(indicator, own), response).ifPresent(share -> shares.put(indicator, share)));
        return shares;
    }

    private Optional<BigDecimal> share(Worth worth, Response response) {
        String start = nodes.get(0).id();
        int most = from(start, Math::max, worth, new HashMap<>());
        int least = from(start, Math::min, worth, new HashMap<>());
        if (most == least) {
            return Optional.empty();
        }
        Walk walk = walk(response.order());
        if (walk.turns().isEmpty()) {
            return Optional.of(Scoring.NONE);
        }
        int earned = earned(walk, worth);
        return most > 0 ? Scoring.share(earned, most) : Scoring.share(earned - least, most - least);
    }

    /** What a way is worth so far, with the worst end where it was not led to one. */
    private int earned(Walk walk, Worth worth) {
        int said = walk.turns().stream()
                .mapToInt(turn -> worth.reply().applyAsInt(turn.reply()))
                .sum();
        int end = walk.ending() != null
                ? worth.ending().applyAsInt(walk.ending())
                : from(walk.next().id(), Math::min, worth, new HashMap<>());
        return said + end;
    }

    @Override
    public QuestionType type() {
        return QuestionType.DIALOGUE;
    }

    /**
     * The points of the way and its ending over those of the best way, never below 0. A conversation that was not led to its end is worth what its worst
     * end from there would be: nobody gains by falling silent.
     */
    @Override
    public Optional<BigDecimal> points(Response response) {
        Walk walk = walk(response.order());
        if (walk.turns().isEmpty()) {
            return Optional.of(Scoring.NONE);
        }
        return Scoring.share(earned(walk, ALL), best());
    }

    @Override
    public Task withoutFeedback() {
        return new Dialogue(
                nodes.stream()
                        .map(node -> new Node(
                                node.id(),
                                node.state(),
                                node.says(),
                                node.replies().stream()
                                        .map(reply ->
                                                new Reply(reply.id(), reply.text(), reply.points(), reply.to(), null))
                                        .toList()))
                        .toList(),
                endings.stream()
                        .map(ending -> new Ending(ending.id(), ending.state(), ending.says(), ending.points(), null))
                        .toList());
    }

    @Override
    public Stream<LocalText> texts() {
        return Stream.concat(
                nodes.stream()
                        .flatMap(node -> Stream.concat(
                                Stream.of(node.state(), node.says()),
                                node.replies().stream().flatMap(reply -> Stream.of(reply.text(), reply.feedback())))),
                endings.stream().flatMap(ending -> Stream.of(ending.state(), ending.says(), ending.feedback())));
    }
}
