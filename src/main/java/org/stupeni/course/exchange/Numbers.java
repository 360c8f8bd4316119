package org.stupeni.course.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as files write them: with a point or a comma, an exponent or spaces between thousands. */
public final class Numbers {

    private static final Pattern FORM =
            Pattern.compile("[-+]?(?:[0-9]{1,15}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})(?:[eE][-+]?[0-9]{1,2})?");
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int DECIMALS = 9;

    private Numbers() {}

    /** A number that our questions can hold, without zeros at its end. */
    public static Optional<BigDecimal> read(String text) {
        return written(text).filter(one -> one.scale() <= DECIMALS);
    }

    /** The nearest number that our questions can hold. */
    public static Optional<BigDecimal> near(String text) {
        return written(text).map(one -> one.scale() <= DECIMALS ? one : rounded(one));
    }

    private static BigDecimal rounded(BigDecimal fine) {
        BigDecimal number = fine.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Optional<BigDecimal> written(String text) {
        String plain = text.replaceAll("[\\s\\u00A0\\u202F]", "")
                .replace('\u2212', '-')
                .replace(',', '.');
        if (!FORM.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        BigDecimal written = number.scale() < 0 ? number.setScale(0) : number;
        return Optional.of(written).filter(one -> one.abs().compareTo(LARGEST) <= 0);
    }
}
