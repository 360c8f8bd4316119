package org.stupeni.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Response;
import org.stupeni.question.Scoring;

/**
 * One answered question with its key and feedback: what may be shown only where the review policy allows it, and after a check in practice.
 *
 * @param options for questions with options, in the order of the paper; else empty
 * @param pairs for matching, in the order of the paper; else empty
 */
public record ReviewedQuestion(
        int number, Question question, BigDecimal points, boolean answered, List<Choice> options, List<Match> pairs) {

    /**
     * An option.
     *
     * @param id what the browser knows it by
     */
    public record Choice(String id, Question.Option option, boolean chosen) {}

    /**
     * A left side.
     *
     * @param id what the browser knows it by
     * @param given the right side the person gave it, or null
     */
    public record Match(String id, Question.Pair pair, LocalText given, boolean right) {}

    /** Reviews a response, which is in the ids of the paper. */
    public static ReviewedQuestion of(PaperQuestion asked, Question question, Response response) {
        Response real = asked.real(response);
        return new ReviewedQuestion(
                asked.number(),
                question,
                Scoring.points(question, real),
                !real.isEmpty(),
                question.type() == QuestionType.MATCHING ? List.of() : choices(asked, question, real),
                question.type() == QuestionType.MATCHING ? matches(asked, question, real) : List.of());
    }

    /** "met", "part" or "missing": the state of its mark. */
    public String state() {
        if (points.compareTo(BigDecimal.ONE) >= 0) {
            return "met";
        }
        return points.signum() > 0 ? "part" : "missing";
    }

    public boolean isFull() {
        return points.compareTo(BigDecimal.ONE) >= 0;
    }

    public List<Choice> chosen() {
        return options.stream().filter(Choice::chosen).toList();
    }

    public List<Choice> right() {
        return options.stream().filter(choice -> choice.option().right()).toList();
    }

    private static List<Choice> choices(PaperQuestion asked, Question question, Response real) {
        List<Choice> choices = new ArrayList<>();
        for (PaperQuestion.PaperOption shown : asked.options()) {
            question.options().stream()
                    .filter(option -> option.id().equals(shown.option()))
                    .map(option -> new Choice(shown.id(), option, real.chosen().contains(option.id())))
                    .forEach(choices::add);
        }
        return choices;
    }

    private static List<Match> matches(PaperQuestion asked, Question question, Response real) {
        List<Match> matches = new ArrayList<>();
        for (PaperQuestion.PaperOption shown : asked.lefts()) {
            for (Question.Pair pair : question.pairs()) {
                if (pair.id().equals(shown.option())) {
                    String given = real.matched().get(pair.id());
                    matches.add(new Match(
                            shown.id(),
                            pair,
                            rightSide(question, given).orElse(null),
                            pair.id().equals(given)));
                }
            }
        }
        return matches;
    }

    private static Optional<LocalText> rightSide(Question question, String id) {
        return question.pairs().stream()
                .filter(pair -> pair.id().equals(id))
                .map(Question.Pair::right)
                .findFirst()
                .or(() -> question.extra().stream()
                        .filter(extra -> extra.id().equals(id))
                        .map(Question.Extra::text)
                        .findFirst());
    }
}
