package org.stupeni.quiz.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.statistics.Estimates;

/**
 * The figures of one version of a question in one exam, from first attempts. Pure.
 *
 * <p>Classical item analysis as in Crocker and Algina, Introduction to Classical and Modern Test Theory (1986), chapter 14. Facility is the mean share
 * of the question's points. Discrimination is the correlation with the <em>rest</em> of the paper, so that the question is not correlated with itself.
 * Thirds are by the rest too; people alike there are told apart by the order in which they started, which the question cannot know. Whoever answered
 * nothing counts as 0 and chooses nothing.
 *
 * <p>The effective weight is cov(question, whole paper) / var(whole paper) (Wang and Stanley, Review of Educational Research 40 (1970) 663-705): over the questions
 * of one paper these shares add up to 1, whatever points the author gave.
 *
 * @param n how many people
 * @param discrimination or null: too few people, or everybody alike
 * @param drift by how much later people do better here than earlier ones, beyond what the rest of their papers explains; or null for too few people
 * @param time the mean time to the first answer, in seconds, or null where it is told for too few
 * @param weight which share of the variance of the points comes from this question, or null: too few people, or everybody alike
 * @param sizes how many people the thirds have
 * @param choices by id of the option
 * @param blanks how many answered nothing
 * @param first when the first of these papers was started
 */
public record ItemFigures(
        int n,
        Estimate facility,
        Estimate discrimination,
        Estimate drift,
        Estimate time,
        Weight weight,
        Thirds sizes,
        Map<String, Thirds> choices,
        Thirds blanks,
        Instant first,
        Instant last) {

    /**
     * How much a question says in the result.
     *
     * @param share its effective weight; below 0 where it works against the rest
     * @param equal what it would be if every question of the paper said as much
     */
    public record Weight(Estimate share, double equal) {}

    /** Below so many people nothing is told of a question: one person more would change everything, and answers could be guessed to be somebody's. */
    public static final int FEWEST = 10;

    /** Below so many people nothing is told of how it discriminates, and nothing is flagged: the interval would be wider than half the scale. */
    public static final int FEWEST_TO_JUDGE = 20;

    /** Two halves to compare need as many each. */
    static final int FEWEST_TO_DRIFT = 2 * FEWEST_TO_JUDGE;

    /**
     * The figures, or nothing below {@value #FEWEST} people.
     */
    static Optional<ItemFigures> of(List<ItemResponse> responses) {
        int n = responses.size();
        if (n < FEWEST) {
            return Optional.empty();
        }
        List<ItemResponse> byRest = responses.stream()
                .sorted(Comparator.comparingDouble(ItemResponse::rest).thenComparing(ItemResponse::attempt))
                .toList();
        Thirds sizes = Thirds.NONE;
        Thirds blanks = Thirds.NONE;
        Map<String, Thirds> choices = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            Thirds one = third(i, n);
            sizes = sizes.plus(one);
            blanks = byRest.get(i).answered() ? blanks : blanks.plus(one);
            byRest.get(i).chosen().forEach(option -> choices.merge(option, one, Thirds::plus));
        }
        List<ItemResponse> byTime = responses.stream()
                .sorted(Comparator.comparing(ItemResponse::at).thenComparing(ItemResponse::attempt))
                .toList();
        return Optional.of(new ItemFigures(
                n,
                Facility.of(scores(responses)),
                n < FEWEST_TO_JUDGE ? null : discrimination(responses).orElse(null),
                n < FEWEST_TO_DRIFT ? null : drift(byTime),
                time(responses),
                n < FEWEST_TO_JUDGE ? null : weight(responses).orElse(null),
                sizes,
                choices,
                blanks,
                byTime.get(0).at(),
                byTime.get(n - 1).at()));
    }

    /** The outer thirds are of one size, what is left over goes to the middle. */
    private static Thirds third(int rank, int n) {
        if (rank < n / 3) {
            return new Thirds(1, 0, 0);
        }
        return rank >= n - n / 3 ? new Thirds(0, 0, 1) : new Thirds(0, 1, 0);
    }

    private static Optional<Estimate> discrimination(List<ItemResponse> responses) {
        return Estimates.correlation(scores(responses), rests(responses));
    }

    private static Estimate drift(List<ItemResponse> byTime) {
        int half = byTime.size() / 2;
        return Estimates.difference(
                beyondTheRest(byTime.subList(0, half)), beyondTheRest(byTime.subList(half, byTime.size())));
    }

    private static double[] beyondTheRest(List<ItemResponse> responses) {
        return responses.stream().mapToDouble(one -> one.score() - one.rest()).toArray();
    }

    private static Estimate time(List<ItemResponse> responses) {
        double[] told = responses.stream()
                .map(ItemResponse::seconds)
                .filter(Objects::nonNull)
                .mapToDouble(seconds -> Math.max(1, seconds))
                .toArray();
        return told.length < FEWEST ? null : Estimates.meanOfTimes(told);
    }

    private static Optional<Weight> weight(List<ItemResponse> responses) {
        double[] wholes = responses.stream().mapToDouble(ItemResponse::whole).toArray();
        double[] parts = responses.stream().mapToDouble(ItemResponse::part).toArray();
        double equal = responses.stream()
                .mapToDouble(one -> 1.0 / one.questions())
                .average()
                .orElseThrow();
        return Estimates.slope(wholes, parts).map(share -> new Weight(share, equal));
    }

    private static double[] scores(List<ItemResponse> responses) {
        return responses.stream().mapToDouble(ItemResponse::score).toArray();
    }

    private static double[] rests(List<ItemResponse> responses) {
        return responses.stream().mapToDouble(ItemResponse::rest).toArray();
    }
}
