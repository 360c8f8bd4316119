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

    /**
     * The answers between the braces, each with its equals sign or tilde. Some programs write both before a right answer.
     *
     * @param first whether one without a sign, which only the first can be, is right
     */
    static List<GiftAnswer> of(String answers, boolean first) {
        List<GiftAnswer> found = new ArrayList<>();
        char sign = ' ';
        int start = 0;
        for (int i = 0; i <= answers.length(); i++) {
            char next = i < answers.length() ? answers.charAt(i) : ' ';
            if (next == '=' || next == '~' || i == answers.length()) {
                String part = answers.substring(start, i);
                boolean nothing = part.isBlank() && (sign == ' ' || sign == '~' && next == '=');
                if (!nothing) {
                    found.add(one(sign == ' ' ? first : sign == '=', part));
                }
                sign = next;
                start = i + 1;
            }
        }
        return found;
    }

    private static GiftAnswer one(boolean right, String part) {
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
