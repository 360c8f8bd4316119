package org.stupeni.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * A text with gaps. Response: {@code matched} from a gap to the option chosen for it, {@code typed} from a gap to its text.
 *
 * @param text Markdown in which every gap stands once as <code>{{id}}</code>, in both languages
 * @param gaps in the order of the Russian text
 */
public record Cloze(LocalText text, List<Gap> gaps) implements Task {

    /** A gap in the text; its first group is the id. */
    public static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([a-z][a-z0-9-]{0,59})\\s*}}");

    public Cloze {
        gaps = List.copyOf(gaps);
    }

    /**
     * One gap; exactly one of the last three is there.
     *
     * @param weight how much it counts among the others
     * @param words what to type, or null
     * @param number the number to type, without a unit, or null
     * @param choice what to choose from, exactly one option right, or null; its options' ids are unique in the whole text
     */
    public record Gap(String id, int weight, ShortText words, Numeric number, Choice choice) {

        /** What has to be done here. */
        public Task task() {
            return words != null ? words : number != null ? number : choice;
        }

        /** What was answered here, as if it were a question of its own. */
        public Response of(Response whole) {
            String typed = whole.typed(id);
            String chosen = whole.matched().get(id);
            if (choice != null) {
                return chosen == null ? Response.NONE : Response.of(chosen);
            }
            return Response.typing(Map.of(words != null ? Response.TEXT : Response.NUMBER, typed));
        }

        /** Not rounded yet. */
        private BigDecimal exactPoints(Response whole) {
            Response own = of(whole);
            if (own.isEmpty()) {
                return BigDecimal.ZERO;
            }
            return words != null
                    ? words.exactPoints(own.typed(Response.TEXT))
                    : number != null
                            ? number.exactPoints(own)
                            : choice.points(own).orElseThrow();
        }

        private Gap withoutFeedback() {
            return new Gap(
                    id,
                    weight,
                    words == null ? null : words.withoutFeedback(),
                    number == null ? null : number.withoutFeedback(),
                    choice == null ? null : choice.withoutFeedback());
        }
    }

    /** The ids of the gaps of a text, in its order. */
    public static List<String> gapsIn(String markdown) {
        return PLACE.matcher(markdown).results().map(place -> place.group(1)).toList();
    }

    @Override
    public QuestionType type() {
        return QuestionType.CLOZE;
    }

    /** The weighted mean over the gaps, as Moodle's embedded answers ("cloze") have it. */
    @Override
    public Optional<BigDecimal> points(Response response) {
        BigDecimal sum = gaps.stream()
                .map(gap -> gap.exactPoints(response).multiply(BigDecimal.valueOf(gap.weight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Scoring.share(
                sum, BigDecimal.valueOf(gaps.stream().mapToLong(Gap::weight).sum()));
    }

    @Override
    public Task withoutFeedback() {
        return new Cloze(text, gaps.stream().map(Gap::withoutFeedback).toList());
    }

    @Override
    public Stream<LocalText> texts() {
        return Stream.concat(
                Stream.of(text), gaps.stream().flatMap(gap -> gap.task().texts()));
    }
}
