package org.stupeni.course.exchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer of a gap of Moodle's embedded answers: {@code =right#why}, {@code %50%half}, {@code wrong}.
 *
 * @param weight per cent
 */
record EmbeddedAnswer(BigDecimal weight, String text, String feedback) {

    private static final Pattern WEIGHT = Pattern.compile("^(?:=|%(-?[0-9]{1,3}(?:\\.[0-9]{0,10})?)%)?");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Where a gap ends that begins before this place; -1 for nowhere. */
    static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '}') {
                return i;
            }
        }
        return -1;
    }

    static List<EmbeddedAnswer> of(String body) {
        List<EmbeddedAnswer> answers = new ArrayList<>();
        for (String part : split(body, '~', Integer.MAX_VALUE)) {
            if (!part.isBlank()) {
                answers.add(one(part.strip()));
            }
        }
        return answers;
    }

    private static EmbeddedAnswer one(String part) {
        Matcher weight = WEIGHT.matcher(part);
        BigDecimal per = BigDecimal.ZERO;
        String rest = part;
        if (weight.find() && weight.end() > 0) {
            per = weight.group(1) == null ? ALL : new BigDecimal(weight.group(1).replaceFirst("\\.$", ""));
            rest = part.substring(weight.end());
        }
        List<String> texts = split(rest, '#', 2);
        return new EmbeddedAnswer(per, plain(texts.get(0)), texts.size() > 1 ? plain(texts.get(1)) : "");
    }

    private static List<String> split(String text, char sign, int most) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length() && parts.size() < most - 1; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == sign) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String plain(String escaped) {
        return escaped.replaceAll("\\\\([}#~/\"\\\\])", "$1").strip();
    }

    /** The weight as a share of the gap's point. */
    BigDecimal share() {
        return weight.movePointLeft(2);
    }

    /** An answer as it stands in a gap. */
    String written() {
        String sign = weight.compareTo(ALL) == 0
                ? "="
                : weight.signum() == 0 ? "" : "%" + weight.stripTrailingZeros().toPlainString() + "%";
        return sign + escape(text) + (feedback.isEmpty() ? "" : "#" + escape(feedback));
    }

    private static String escape(String plain) {
        return plain.replaceAll("([}#~\"\\\\])", "\\\\$1");
    }
}
