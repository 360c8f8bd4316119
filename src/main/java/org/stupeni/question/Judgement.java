package org.stupeni.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * A situation and possible reactions to it, judged as experts judge them. Response: for rating {@code matched} from a reaction to {@code "1"} to
 * {@code "5"}, for ranking {@code order} from best to worst.
 *
 * <p>Points for closeness and not for hits alone: ratings near the experts' say nearly the same (on scoring by distance to a key see Legree, Psotka,
 * Tremble and Bourne, "Using consensus based measurement to assess emotional intelligence", 2005; McDaniel, Psotka, Legree, Yost and Weekley, "Toward an
 * understanding of situational judgment item validity and group differences", Journal of Applied Psychology 96, 2011).
 */
public record Judgement(Credit credit, List<Reaction> reactions) implements Task {

    /** The lowest and the highest rating: quite wrong, quite right. */
    public static final int LOWEST = 1;

    public static final int HIGHEST = 5;

    public Judgement {
        reactions = List.copyOf(reactions);
    }

    /**
     * A reaction.
     *
     * @param key what experts say: its rating from {@value Judgement#LOWEST} to {@value Judgement#HIGHEST}, or its place from 1, the best
     * @param feedback why, for everybody
     */
    public record Reaction(String id, LocalText text, int key, LocalText feedback) {}

    /** How closeness to the experts becomes points. */
    public enum Credit {
        /** Rating: each reaction earns 1 less its distance from the key over the largest distance possible from that key; the mean counts. */
        DISTANCE,
        /** Rating: each reaction earns 1 for the key, a half for one step beside it, else nothing; the mean counts. */
        NEAR,
        /**
         * Ranking: 1 less the sum of squared distances of places over its largest value n(n²-1)/3, which is (1 + rho) / 2 with Spearman's rho (Spearman,
         * "The proof and measurement of association between two things", American Journal of Psychology 15, 1904). A reaction that was not placed is as
         * far from its place as it can be.
         */
        RANK_DISTANCE
    }

    /** Whether the reactions are put into an order and not rated one by one. */
    @JsonIgnore
    public boolean isRanking() {
        return credit == Credit.RANK_DISTANCE;
    }

    @Override
    public QuestionType type() {
        return QuestionType.JUDGEMENT;
    }

    @Override
    public Optional<BigDecimal> points(Response response) {
        return isRanking() ? ranked(response.order()) : rated(response);
    }

    private Optional<BigDecimal> ranked(List<String> order) {
        long count = reactions.size();
        long distance = 0;
        for (Reaction reaction : reactions) {
            long place = order.indexOf(reaction.id()) + 1L;
            long off = place > 0 ? place - reaction.key() : Math.max(reaction.key() - 1, count - reaction.key());
            distance += off * off;
        }
        return Scoring.share(count * (count * count - 1) - 3 * distance, count * (count * count - 1));
    }

    /** In twelfths of a reaction's point, since distances are shares of 2, 3 or 4 steps: whole numbers until the end. */
    private Optional<BigDecimal> rated(Response response) {
        long twelfths = 0;
        for (Reaction reaction : reactions) {
            String rating = response.matched().get(reaction.id());
            if (isRating(rating)) {
                twelfths += twelfths(reaction.key(), Integer.parseInt(rating));
            }
        }
        return Scoring.share(twelfths, 12L * reactions.size());
    }

    private int twelfths(int key, int rating) {
        int off = Math.abs(rating - key);
        if (credit == Credit.NEAR) {
            return off == 0 ? 12 : off == 1 ? 6 : 0;
        }
        return 12 - 12 * off / Math.max(key - LOWEST, HIGHEST - key);
    }

    /** Whether this is a rating. */
    public static boolean isRating(String given) {
        return given != null
                && given.length() == 1
                && given.charAt(0) >= '0' + LOWEST
                && given.charAt(0) <= '0' + HIGHEST;
    }

    @Override
    public Task withoutFeedback() {
        return new Judgement(
                credit,
                reactions.stream()
                        .map(reaction -> new Reaction(reaction.id(), reaction.text(), reaction.key(), null))
                        .toList());
    }

    @Override
    public Stream<LocalText> texts() {
        return reactions.stream().flatMap(reaction -> Stream.of(reaction.text(), reaction.feedback()));
    }
}
