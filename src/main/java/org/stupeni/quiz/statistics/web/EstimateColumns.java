package org.stupeni.quiz.statistics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.ViewTexts;

/**
 * Columns of a file that hold figures: no value goes out without its limits.
 *
 * @param <R> what a row is made of
 */
public record EstimateColumns<R>(Spreadsheet<R> sheet, ViewTexts texts) {

    private static final int DECIMALS = 3;

    /**
     * Three columns: the value, and between what it lies.
     *
     * @param figure null where it is not told
     */
    public void add(String heading, Function<R, Estimate> figure) {
        String words = texts.of(heading);
        sheet.number(words, row -> part(figure.apply(row), Estimate::value))
                .number(texts.of("statistics_file.low", words), row -> part(figure.apply(row), Estimate::low))
                .number(texts.of("statistics_file.high", words), row -> part(figure.apply(row), Estimate::high));
    }

    private static BigDecimal part(Estimate estimate, ToDoubleFunction<Estimate> part) {
        return estimate == null ? null : rounded(part.applyAsDouble(estimate));
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
