package org.stupeni.quiz.cut;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The judges' values of an exam as they were adopted. Pure.
 *
 * @param questions what was judged
 */
public record AdoptedCut(List<JudgedQuestion> questions, Angoff result) {

    private static final BigDecimal LEAST_JUDGED = new BigDecimal("0.66");
    private static final BigDecimal LOWEST = new BigDecimal("0.5");
    private static final double FULL = 100;

    /**
     * The points that pass a paper of these questions: the sum of their values, in whole points, a half goes down, never below half of all.
     *
     * @return nothing where too few of them were judged in their present form
     */
    public Optional<BigDecimal> cut(List<JudgedQuestion> paper) {
        Map<String, String> judged = new HashMap<>();
        questions.forEach(one -> judged.put(one.id(), one.version()));
        double sum = 0;
        int known = 0;
        for (JudgedQuestion asked : paper) {
            boolean same = asked.version().equals(judged.get(asked.id()));
            known += same ? 1 : 0;
            sum += same ? result.questions().get(asked.id()).mean() / FULL : result.share();
        }
        BigDecimal all = BigDecimal.valueOf(paper.size());
        if (BigDecimal.valueOf(known).compareTo(all.multiply(LEAST_JUDGED)) < 0) {
            return Optional.empty();
        }
        BigDecimal cut =
                BigDecimal.valueOf(sum).setScale(6, RoundingMode.HALF_UP).setScale(0, RoundingMode.HALF_DOWN);
        return Optional.of(
                cut.max(all.multiply(LOWEST).setScale(0, RoundingMode.CEILING)).min(all));
    }
}
