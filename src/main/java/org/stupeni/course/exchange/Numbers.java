package org.stupeni.course.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as files write them: with a point or a comma, an exponent or spaces between thousands. */
public final class Numbers {

    private static final Pattern FORM =
            Pattern.compile("[-+]?(?:[0-9]{1,15}(?:\\.[0-9]{0,12})?|\\.[0-9]{1,12})(?:[eE][-+]?[0-9]{1,2})?");
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int DECIMALS = 9;

    private Numbers() {}

    /** A number that our questions can hold, without zeros at its end. */
    public static Optional<BigDecimal> read(String text) {
        String plain = text.replaceAll("[\\s\\u00A0\\u202F]", "")
                .replace('\u2212', '-')
                .replace(',', '.');
        if (!FORM.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        BigDecimal written = number.scale() < 0 ? number.setScale(0) : number;
        return Optional.of(written).filter(one -> one.abs().compareTo(LARGEST) <= 0 && one.scale() <= DECIMALS);
    }
}
