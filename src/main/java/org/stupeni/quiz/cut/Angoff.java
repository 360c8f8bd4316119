package org.stupeni.quiz.cut;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * What the values of judges come to. Pure.
 *
 * <p>Every judge's own cut is the mean of the chances given; the recommended one is the mean of the judges' cuts. Between judges it varies by the standard
 * deviation of those, by n − 1, and its standard error is that divided by the square root of their number (Cizek and Bunch, Standard Setting, 2007, chapter 4).
 *
 * @param judges how many
 * @param questions by id of the question
 * @param share the recommended cut as a share of the points, 0 to 1
 * @param sd between the judges, as a share of the points
 * @param error the standard error of the cut, as a share of the points
 */
public record Angoff(int judges, Map<String, Spread> questions, double share, double sd, double error) {

    /** Fewer judges are an opinion. */
    public static final int FEWEST = 3;

    private static final double FULL = 100;

    /**
     * The values of one question, in percent.
     *
     * @param sd between the judges, by n − 1
     */
    public record Spread(double mean, double sd, int least, int most) {}

    /**
     * The outcome.
     *
     * @param chances by judge, for each the percent by id of the question; everybody has judged the same questions
     */
    static Angoff of(Collection<Map<String, Integer>> chances) {
        Map<String, Spread> questions = new TreeMap<>();
        chances.iterator()
                .next()
                .keySet()
                .forEach(question -> questions.put(
                        question,
                        spread(chances.stream().map(one -> one.get(question)).toList())));
        double[] cuts = chances.stream()
                .mapToDouble(one -> one.values().stream()
                                .mapToInt(Integer::intValue)
                                .average()
                                .orElseThrow()
                        / FULL)
                .toArray();
        double sd = deviation(cuts);
        return new Angoff(
                cuts.length, questions, DoubleStream.of(cuts).average().orElseThrow(), sd, sd / Math.sqrt(cuts.length));
    }

    /** Questions with those first on which the judges are furthest apart: they are what is to be discussed. */
    public List<JudgedQuestion> widestFirst(List<JudgedQuestion> judged) {
        return judged.stream()
                .sorted(Comparator.comparingDouble(
                                (JudgedQuestion one) -> questions.get(one.id()).sd())
                        .reversed())
                .toList();
    }

    private static Spread spread(List<Integer> values) {
        double[] all = values.stream().mapToDouble(Integer::doubleValue).toArray();
        return new Spread(
                DoubleStream.of(all).average().orElseThrow(),
                deviation(all),
                (int) DoubleStream.of(all).min().orElseThrow(),
                (int) DoubleStream.of(all).max().orElseThrow());
    }

    private static double deviation(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = DoubleStream.of(values).average().orElseThrow();
        return Math.sqrt(DoubleStream.of(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1));
    }
}
