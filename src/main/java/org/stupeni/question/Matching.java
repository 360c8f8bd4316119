package org.stupeni.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * Sides that belong together. Response: {@code matched}, the id of a pair to the id of the pair or extra whose right side it got.
 *
 * @param extra right sides that belong to nothing
 */
public record Matching(List<Pair> pairs, List<Extra> extra) implements Task {

    public Matching {
        pairs = List.copyOf(pairs);
        extra = List.copyOf(extra);
    }

    /** Two sides that belong together; the feedback says why. */
    public record Pair(String id, LocalText left, LocalText right, LocalText feedback) {}

    /** A right side that belongs to nothing. */
    public record Extra(String id, LocalText text) {}

    @Override
    public QuestionType type() {
        return QuestionType.MATCHING;
    }

    /** The share of left sides that got their own right side. */
    @Override
    public Optional<BigDecimal> points(Response response) {
        long right = pairs.stream()
                .filter(pair -> pair.id().equals(response.matched().get(pair.id())))
                .count();
        return Scoring.share(right, pairs.size());
    }

    @Override
    public Task withoutFeedback() {
        return new Matching(
                pairs.stream()
                        .map(pair -> new Pair(pair.id(), pair.left(), pair.right(), null))
                        .toList(),
                extra);
    }

    @Override
    public Stream<LocalText> texts() {
        return Stream.concat(
                pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right(), pair.feedback())),
                extra.stream().map(Extra::text));
    }
}
