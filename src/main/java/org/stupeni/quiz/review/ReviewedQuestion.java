package org.stupeni.quiz.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Matching;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.question.Scoring;
import org.stupeni.quiz.marking.GivenMark;
import org.stupeni.quiz.marking.MarkedAnswer;
import org.stupeni.quiz.paper.PaperQuestion;

/**
 * One answered question with its key and feedback: what may be shown only where the review policy allows it, and after a check in practice.
 *
 * @param shown what of it may be shown
 * @param points null where a person has yet to mark it
 * @param given in the ids of the question
 * @param options for questions with options, in the order of the paper; else empty
 * @param pairs for matching, in the order of the paper; else empty
 * @param marks what people gave for an open answer; else empty
 * @param corrected whether its answers count otherwise than it was asked: the person is told so, and sees it even where only mistakes are shown
 */
public record ReviewedQuestion(
        int number,
        Question question,
        Set<Part> shown,
        BigDecimal points,
        boolean answered,
        Response given,
        List<Offered> options,
        List<Match> pairs,
        List<GivenMark> marks,
        boolean corrected) {

    /**
     * An option.
     *
     * @param id what the browser knows it by
     */
    public record Offered(String id, Choice.Option option, boolean chosen) {}

    /**
     * A left side.
     *
     * @param id what the browser knows it by
     * @param given the right side the person gave it, or null
     */
    public record Match(String id, Matching.Pair pair, LocalText given, boolean right) {}

    /** Reviews a response, which is in the ids of the paper. */
    public static ReviewedQuestion of(PaperQuestion asked, Question question, Response response, Set<Part> shown) {
        return ofReal(asked, question, asked.real(response), shown);
    }

    /** Reviews a response, which is in the ids of the question. */
    static ReviewedQuestion ofReal(PaperQuestion asked, Question question, Response real, Set<Part> shown) {
        return ofReal(asked, question, real, Scoring.points(question, real).orElse(null), List.of(), shown);
    }

    /** Reviews a response that people have marked. */
    static ReviewedQuestion marked(
            PaperQuestion asked, Question question, Response response, MarkedAnswer mark, Set<Part> shown) {
        return ofReal(asked, question, asked.real(response), mark.points(), mark.marks(), shown);
    }

    private static ReviewedQuestion ofReal(
            PaperQuestion asked,
            Question question,
            Response real,
            BigDecimal points,
            List<GivenMark> marks,
            Set<Part> shown) {
        return new ReviewedQuestion(
                asked.number(),
                question,
                shown,
                points,
                !real.isEmpty(),
                real,
                choices(asked, question, real),
                matches(asked, question, real),
                marks,
                false);
    }

    /**
     * The same, whose answers count otherwise than it was asked.
     *
     * @param always the points that are earned whatever was answered; null where the answer earns them
     */
    ReviewedQuestion corrected(BigDecimal always) {
        return new ReviewedQuestion(
                number,
                question,
                shown,
                always == null ? points : always,
                answered,
                given,
                options,
                pairs,
                marks,
                true);
    }

    public boolean shows(Part part) {
        return shown.contains(part);
    }

    /** "met", "part" or "missing": the state of its mark; "waiting" where a person has yet to mark it. */
    public String state() {
        if (points == null) {
            return "waiting";
        }
        if (isFull()) {
            return "met";
        }
        return points.signum() > 0 ? "part" : "missing";
    }

    public boolean isFull() {
        return points != null && points.compareTo(BigDecimal.ONE) >= 0;
    }

    public List<Offered> chosen() {
        return options.stream().filter(Offered::chosen).toList();
    }

    public List<Offered> right() {
        return options.stream().filter(choice -> choice.option().right()).toList();
    }

    private static List<Offered> choices(PaperQuestion asked, Question question, Response real) {
        List<Offered> choices = new ArrayList<>();
        for (PaperQuestion.PaperOption shown : asked.options()) {
            question.options().stream()
                    .filter(option -> option.id().equals(shown.option()))
                    .map(option -> new Offered(shown.id(), option, real.chosen().contains(option.id())))
                    .forEach(choices::add);
        }
        return choices;
    }

    private static List<Match> matches(PaperQuestion asked, Question question, Response real) {
        List<Match> matches = new ArrayList<>();
        for (PaperQuestion.PaperOption shown : asked.lefts()) {
            for (Matching.Pair pair : question.pairs()) {
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
                .map(Matching.Pair::right)
                .findFirst()
                .or(() -> question.extra().stream()
                        .filter(extra -> extra.id().equals(id))
                        .map(Matching.Extra::text)
                        .findFirst());
    }
}
