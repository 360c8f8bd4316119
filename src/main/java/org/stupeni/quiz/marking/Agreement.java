package org.stupeni.quiz.marking;

import java.util.List;
import org.stupeni.quiz.statistics.ItemFigures;

/**
 * How far two people who marked the same answers agree. Pure.
 *
 * <p>Kappa is weighted by squared distance: κ = 1 − Σ v·o / Σ v·e with v = (i − j)², where o counts the answers to which the markers gave i and j points and e is
 * how many there would be if both gave the same points as often but to any answers (Cohen, Psychological Bulletin 70 (1968) 213-220; the weights as Fleiss and
 * Cohen, Educational and Psychological Measurement 33 (1973) 613-619). Points are shares of the rubric's, so that questions of different rubrics go together.
 *
 * @param n how many answers two people marked
 * @param equal the share of answers with the same step in every criterion
 * @param near the share of answers with no criterion further apart than one step: the others went to a third person
 * @param kappa 1 for full agreement, 0 for none beyond chance; null where all marks are the same and nothing can be told
 */
public record Agreement(long n, double equal, double near, Double kappa) {

    /** Below so many answers nothing is told, as of questions. */
    public static final int FEWEST = ItemFigures.FEWEST;

    /** Answers that got the same from both markers: how many points each gave of how many, how far apart, and how many such answers. */
    public record Cell(int first, int second, int maximum, int apart, long answers) {

        private double one() {
            return (double) first / maximum;
        }

        private double other() {
            return (double) second / maximum;
        }
    }

    static Agreement of(List<Cell> cells) {
        long n = cells.stream().mapToLong(Cell::answers).sum();
        double observed = 0;
        double expected = 0;
        for (Cell cell : cells) {
            observed += cell.answers() * squared(cell.one() - cell.other());
            for (Cell another : cells) {
                expected += (double) cell.answers() * another.answers() / n * squared(cell.one() - another.other());
            }
        }
        return new Agreement(
                n,
                share(cells, 0, n),
                share(cells, Rubric.TOLERATED, n),
                expected > 0 ? 1 - observed / expected : null);
    }

    private static double share(List<Cell> cells, int apart, long n) {
        return (double) cells.stream()
                        .filter(cell -> cell.apart() <= apart)
                        .mapToLong(Cell::answers)
                        .sum()
                / n;
    }

    private static double squared(double difference) {
        return difference * difference;
    }

    /** Whether there are enough answers for the figures to mean something. */
    public boolean isTold() {
        return n >= FEWEST;
    }
}
