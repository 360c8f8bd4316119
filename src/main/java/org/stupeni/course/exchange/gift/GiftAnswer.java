package org.stupeni.course.exchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer between the braces; signs that were escaped are still hidden.
 *
 * @param right whether it begins with an equals sign
 * @param weight per cent, null where none is said
 * @param feedback empty where there is none
 */
record GiftAnswer(boolean right, BigDecimal weight, String text, String feedback) {

    private static final Pattern WEIGHT = Pattern.compile("^%(-?[0-9]{1,3}(?:[.,][0-9]{0,10})?)%");

    /** The answers of a part that begins with an equals sign or a tilde. */
    static List<GiftAnswer> of(String answers) {
        List<GiftAnswer> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= answers.length(); i++) {
            boolean sign = i < answers.length() && (answers.charAt(i) == '=' || answers.charAt(i) == '~');
            if (sign || i == answers.length()) {
                if (start >= 0) {
                    found.add(one(answers.charAt(start) == '=', answers.substring(start + 1, i)));
                }
                start = i;
            }
        }
        return found;
    }

    /** An answer without its sign. */
    static GiftAnswer one(boolean right, String part) {
        String text = part.strip();
        Matcher weight = WEIGHT.matcher(text);
        BigDecimal per = null;
        if (weight.find()) {
            per = new BigDecimal(weight.group(1).replace(',', '.').replaceFirst("\\.$", ""));
            text = text.substring(weight.end());
        }
        int feedback = text.indexOf('#');
        return new GiftAnswer(
                right,
                per,
                (feedback < 0 ? text : text.substring(0, feedback)).strip(),
                feedback < 0 ? "" : text.substring(feedback + 1).strip());
    }

    /** The share of the points of an answer to be typed, all where none is said. */
    BigDecimal points() {
        return weight == null ? BigDecimal.ONE : weight.movePointLeft(2);
    }
}
