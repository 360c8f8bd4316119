package org.stupeni.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * A text to be written, which a person marks by a rubric. Response: {@code typed}, {@value Response#TEXT}.
 *
 * @param fewestWords how many words are asked for at least, 0 for any
 * @param mostWords how many are asked for at most; what is longer is kept all the same, its marker judges
 * @param rubric what is looked at; analytic, each criterion for itself
 * @param model an answer its author would be content with, for markers and for review, or null
 */
public record Open(int fewestWords, int mostWords, List<Criterion> rubric, LocalText model) implements Task {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    public Open {
        rubric = List.copyOf(rubric);
    }

    /**
     * One thing that is looked at.
     *
     * @param steps from fewest points to most
     */
    public record Criterion(String id, LocalText title, List<Step> steps) {

        public Criterion {
            steps = List.copyOf(steps);
        }

        /** The points of the best step. */
        public int most() {
            return steps.stream().mapToInt(Step::points).max().orElse(0);
        }
    }

    /** A step of a criterion: what a text looks like that gets these points. */
    public record Step(int points, LocalText text) {}

    /** The points of the best step of every criterion together: whoever gets them has the question's whole point. */
    public int maximum() {
        return rubric.stream().mapToInt(Criterion::most).sum();
    }

    /** How many words a text has: runs of letters and digits, joined by hyphens or apostrophes. */
    public static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    @Override
    public QuestionType type() {
        return QuestionType.OPEN;
    }

    /** No machine can tell. */
    @Override
    public Optional<BigDecimal> points(Response response) {
        return Optional.empty();
    }

    @Override
    public Task withoutFeedback() {
        return new Open(fewestWords, mostWords, rubric, null);
    }

    @Override
    public Stream<LocalText> texts() {
        return Stream.concat(
                rubric.stream()
                        .flatMap(criterion -> Stream.concat(
                                Stream.of(criterion.title()),
                                criterion.steps().stream().map(Step::text))),
                Stream.ofNullable(model));
    }
}
