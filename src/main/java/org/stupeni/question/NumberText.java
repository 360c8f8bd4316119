package org.stupeni.question;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it: a sign or none, digits that may stand in groups of three with spaces between, a comma or a point before decimals, a unit
 * after it or none.
 *
 * <p>A comma is always a decimal comma: 1,234 is a little more than one. What mixes both is read as no number rather than guessed, and so are exponents.
 *
 * @param unit as typed after the number or in its own field; empty where there is none
 */
record NumberText(BigDecimal number, String unit) {

    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile(
            "(?<sign>[-+]?) ?(?<whole>[0-9]{1,30}|[0-9]{1,3}(?: [0-9]{3}){1,10})?(?:[.,](?<decimals>[0-9]{1,30}))? ?(?<unit>[^0-9.,+ -][^0-9]*)?");

    static Optional<NumberText> read(String typed, String unitTyped) {
        String text = plain(typed);
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST
                || !form.matches()
                || form.group("whole") == null && form.group("decimals") == null) {
            return Optional.empty();
        }
        String own = form.group("unit") == null ? "" : form.group("unit").strip();
        String unit = unitTyped.strip();
        if (!own.isEmpty() && !unit.isEmpty()) {
            return Optional.empty();
        }
        String whole = form.group("whole") == null ? "0" : form.group("whole").replace(" ", "");
        String decimals = form.group("decimals") == null ? "" : "." + form.group("decimals");
        BigDecimal size = new BigDecimal(whole + decimals);
        return Optional.of(
                new NumberText("-".equals(form.group("sign")) ? size.negate() : size, own.isEmpty() ? unit : own));
    }

    /** With plain spaces, signs and digits. */
    private static String plain(String typed) {
        return Spelling.plainSigns(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("[\\s\\p{Zs}]+", " ")
                .strip();
    }
}
