package org.stupeni.observation.caselibrary;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How traces look. Each pattern has an end to what it repeats, so that no text takes long; {@code \h} is any space of a line, the one that does not break too. The
 * gravest come first.
 */
final class TracePatterns {

    private static final Pattern ACCOUNT = Pattern.compile(
            "(?<!\\d)\\d(?:[\\h.-]?\\d){19}(?!\\d)|(?<![A-Z0-9])[A-Z]{2}\\d{2}(?:\\h?[A-Z0-9]{4}){3,7}(?:\\h?[A-Z0-9]{1,3})?(?![A-Z0-9])");

    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d(?:[\\h-]?\\d){12,18}(?!\\d)");
    private static final Pattern GROUPS_OF_FOUR = Pattern.compile("\\d{4}([\\h-])\\d{4}\\1\\d{4}\\1\\d{4}");

    private static final Pattern PASSPORT =
            Pattern.compile("(?<!\\d)(?:\\d{2}\\h\\d{2}|\\d{4})\\h?(?:№|N|#|номер)?\\h?(?<=[\\h№N#р])\\d{6}(?!\\d)"
                    + "|(?iu:паспорт\\p{L}{0,3}|passport)[^\\d\\n]{0,25}\\d(?:[\\h№-]{0,3}\\d){5,11}(?!\\d)");

    private static final Pattern INSURANCE = Pattern.compile("(?<!\\d)\\d{3}-\\d{3}-\\d{3}[\\h-]\\d{2}(?!\\d)");

    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,5}|(?<![\\p{L}\\d@])@[A-Za-z][A-Za-z0-9_]{3,31}");

    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d+])(?:\\+\\d{1,3}|8)[\\h(-]{0,2}\\d{3}[\\h)-]{0,2}\\d{3}[\\h-]?\\d{2}[\\h-]?\\d{2}(?!\\d)"
                    + "|(?<!\\d)\\+\\d(?:[\\h()-]{0,2}\\d){8,13}(?!\\d)"
                    + "|(?<!\\d)(?:\\(?9\\d{2}\\)?[\\h-]?\\d{3}[\\h-]?\\d{2}[\\h-]?\\d{2}|0\\d{2,4}\\h\\d{3,4}\\h\\d{3,4}|\\d{3}-\\d{2}-\\d{2})(?![\\d-])");

    private static final String MONTH =
            "(?iu:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|january|february|march|april|may|june|july|august|september|october|november|december)\\p{L}{0,2}";

    private static final Pattern BIRTH = Pattern.compile(
            "(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-](?:19\\d{2}|200\\d)(?!\\d)|(?<!\\d)\\d{1,2}\\h" + MONTH
                    + ",?\\h(?:19\\d{2}|200\\d)(?!\\d)|" + MONTH + "\\h\\d{1,2},?\\h(?:19\\d{2}|200\\d)(?!\\d)"
                    + "|(?<!\\p{L})(?iu:родил\\p{L}{1,3}|рождени\\p{L}|г\\.\\h?р\\.|born|birth)[^.\\n\\d]{0,25}(?:\\d{1,2}[^\\n]{1,12})?(?:19|20)\\d{2}(?!\\d)");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<!\\p{L})(?iu:ул\\.|улиц[аеуы]|пр-т|просп\\.|проспект\\p{L}{0,2}|пер\\.|переул\\p{L}{1,4}|бульвар\\p{L}{0,2}|шоссе|наб\\.|набережн\\p{L}{1,3})\\h+(?:\\p{Lu}[\\p{L}-]{1,30}|\\d{1,3})(?:\\h\\p{Lu}[\\p{L}-]{1,30})?(?:,?\\h?(?iu:д\\.|дом)?\\h?\\d{1,4})?"
                    + "|(?<!\\p{L})(?iu:кв\\.|квартир[аеуы]|flat|apartment|apt\\.?)\\h?\\d{1,4}(?!\\d)"
                    + "|(?<!\\d)\\d{1,4}\\h\\p{Lu}\\p{L}{1,30}\\h(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive)(?!\\p{L})");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\p{L})(?iu:договор|заказ|счёт|счет|полис|карт|заявк|contract|order|account|policy|card)\\p{L}{0,3}\\h?(?iu:№|номер|n|no\\.?|number|#)?\\h?[\\p{L}\\d/-]{0,12}\\d{4,40}"
                    + "|(?<!\\d)\\d(?:[\\h-]?\\d){8,40}");

    private TracePatterns() {}

    static Stream<Trace> all(String text) {
        return Stream.of(
                        of(TraceKind.ACCOUNT, ACCOUNT, text),
                        CARD.matcher(text)
                                .results()
                                .filter(found -> isCard(found.group()))
                                .map(found -> trace(TraceKind.CARD, found)),
                        of(TraceKind.PASSPORT, PASSPORT, text),
                        of(TraceKind.INSURANCE, INSURANCE, text),
                        of(TraceKind.MAIL, MAIL, text),
                        of(TraceKind.PHONE, PHONE, text),
                        of(TraceKind.BIRTH, BIRTH, text),
                        of(TraceKind.ADDRESS, ADDRESS, text),
                        TracedNames.in(text).stream(),
                        of(TraceKind.NUMBER, NUMBER, text))
                .flatMap(traces -> traces);
    }

    private static Stream<Trace> of(TraceKind kind, Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> trace(kind, found));
    }

    private static Trace trace(TraceKind kind, MatchResult found) {
        return new Trace(kind, found.start(), found.end());
    }

    /** Written in fours as on a card, or with the check digit that cards have (ISO/IEC 7812-1). */
    private static boolean isCard(String number) {
        if (GROUPS_OF_FOUR.matcher(number).matches()) {
            return true;
        }
        List<Integer> digits = number.chars()
                .filter(Character::isDigit)
                .mapToObj(digit -> digit - '0')
                .toList();
        int sum = 0;
        for (int i = 0; i < digits.size(); i++) {
            int digit = digits.get(digits.size() - 1 - i);
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits.get(0) >= 2 && digits.get(0) <= 6 && sum % 10 == 0;
    }
}
