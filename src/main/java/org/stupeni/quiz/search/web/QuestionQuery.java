package org.stupeni.quiz.search.web;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Tags;
import org.stupeni.quiz.search.FoundQuestion;
import org.stupeni.quiz.search.QuestionFilter;
import org.stupeni.quiz.search.QuestionFilter.Range;
import org.stupeni.quiz.search.Use;
import org.stupeni.quiz.statistics.Flag;

/**
 * A search over questions as its address says it. A part that is not understood is as if it were not there.
 *
 * @param given the parts of the address that were understood, as they were written
 * @param page counted from 1
 */
public record QuestionQuery(QuestionFilter filter, Map<String, String> given, int page) {

    private static final int LONGEST = 200;
    private static final List<String> PARTS = List.of(
            "text",
            "course",
            "module",
            "type",
            "tag",
            "indicator",
            "difficulty",
            "use",
            "facility-from",
            "facility-to",
            "discrimination-from",
            "discrimination-to",
            "flag",
            "sat",
            "twins",
            "unfinished",
            "sort");

    public static QuestionQuery of(UnaryOperator<String> parameter) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String part : PARTS) {
            String value = parameter.apply(part);
            if (value != null && !value.isBlank()) {
                given.put(part, value.strip().length() > LONGEST ? value.strip().substring(0, LONGEST) : value.strip());
            }
        }
        String flag = given.get("flag");
        String sat = given.get("sat");
        QuestionFilter filter = new QuestionFilter(
                given.get("text"),
                given.get("course"),
                given.get("module"),
                type(given.get("type")),
                given.containsKey("tag") ? Tags.of(given.get("tag")).orElse(null) : null,
                given.get("indicator"),
                difficulty(given.get("difficulty")),
                named(Use.values(), given.get("use")),
                range(given.get("facility-from"), given.get("facility-to"), 100),
                range(given.get("discrimination-from"), given.get("discrimination-to"), 1),
                "any".equals(flag),
                named(Flag.values(), flag),
                "never".equals(sat) ? Boolean.FALSE : "ever".equals(sat) ? Boolean.TRUE : null,
                "yes".equals(given.get("twins")),
                Objects.requireNonNullElse(
                        named(QuestionFilter.Order.values(), given.get("sort")), QuestionFilter.Order.PLACE));
        String page = parameter.apply("page");
        return new QuestionQuery(
                filter, given, page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    /** Whether only questions without a lesson or an indicator are looked for, as imported ones are. */
    boolean isOfUnfinished() {
        return "yes".equals(given.get("unfinished"));
    }

    boolean isEverything() {
        return filter.isEverything() && !isOfUnfinished();
    }

    /** Those of these that lack a lesson or an indicator, if only they are looked for. */
    List<FoundQuestion> of(List<FoundQuestion> found) {
        return isOfUnfinished()
                ? found.stream().filter(QuestionQuery::isUnfinished).toList()
                : found;
    }

    private static boolean isUnfinished(FoundQuestion found) {
        Question question = found.placed().question();
        return question.lesson().isEmpty() || question.indicators().allMatch(String::isEmpty);
    }

    private static QuestionType type(String word) {
        return Arrays.stream(QuestionType.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static Integer difficulty(String text) {
        return text != null && text.matches("[123]") ? Integer.valueOf(text) : null;
    }

    private static <E extends Enum<E>> E named(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElse(null);
    }

    /** An enum's part of an address. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param whole what one is in the address: 100 for percents */
    private static Range range(String from, String to, int whole) {
        BigDecimal low = number(from, whole);
        BigDecimal high = number(to, whole);
        return low == null && high == null ? null : new Range(low, high);
    }

    private static BigDecimal number(String text, int whole) {
        if (text == null) {
            return null;
        }
        String plain = text.replace(',', '.').replace('−', '-');
        return plain.matches("-?[0-9]{1,3}([.][0-9]{1,4})?")
                ? new BigDecimal(plain).divide(BigDecimal.valueOf(whole))
                : null;
    }

    /** From what an address ended with, from its question mark on; what is not understood is left out. */
    public static QuestionQuery ofWritten(String written) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (written != null && written.startsWith("?")) {
            for (String part : written.substring(1).split("&")) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    parts.put(part.substring(0, equals), decoded(part.substring(equals + 1)));
                }
            }
        }
        return of(parts::get);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What an address of the same search ends with, from its question mark on. */
    public String written() {
        return given.isEmpty()
                ? ""
                : given.entrySet().stream()
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** The same at another page of what is found. */
    public String at(int other) {
        return given.isEmpty() ? "?page=" + other : written() + "&page=" + other;
    }
}
