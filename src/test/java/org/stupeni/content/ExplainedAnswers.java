package org.stupeni.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/**
 * Whoever has answered is told why: every option, pair, reaction, reply and ending, true as false, has its feedback. Where the form leaves it open (steps, numbers,
 * words, gaps), a feedback to the whole question stands in for those of its parts; an open answer has its rubric and an answer to compare with.
 *
 * <p>No feedback begins with the verdict, which the page says itself.
 */
final class ExplainedAnswers implements Rule {

    private static final Pattern VERDICT = Pattern.compile(
            "(?iu)^[\\s«“\"'(]*(?:верно|неверно|правильно|неправильно|right|wrong|correct|incorrect|true|false)\\s*[.:!]");

    /** What somebody may have answered, and what is said then; null for nothing. */
    private record Said(String about, LocalText feedback) {}

    @Override
    public List<Finding> findings(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Quiz quiz : library.quizzes()) {
            for (Question question : quiz.questions()) {
                boolean whole = question.feedback() != null;
                said(question.task(), whole)
                        .filter(said -> isMissing(said.feedback()))
                        .map(said -> new Finding(quiz.file(), 0, question.id(), "no feedback to " + said.about(), ""))
                        .forEach(findings::add);
                Stream.concat(said(question.task(), false), Stream.of(new Said("all", question.feedback())))
                        .filter(said -> said.feedback() != null)
                        .filter(said -> VERDICT.matcher(said.feedback().ru()).find()
                                || VERDICT.matcher(said.feedback().en()).find())
                        .map(said -> new Finding(
                                quiz.file(),
                                0,
                                question.id(),
                                "the feedback to " + said.about() + " begins with the verdict",
                                said.feedback().ru() + " / " + said.feedback().en()))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private static boolean isMissing(LocalText feedback) {
        return feedback == null || feedback.ru().isBlank() || feedback.en().isBlank();
    }

    /** @param whole whether the question has a feedback to everybody */
    private static Stream<Said> said(Task task, boolean whole) {
        if (task instanceof Choice choice) {
            return options(choice);
        }
        if (task instanceof Matching matching) {
            return matching.pairs().stream().map(pair -> new Said("pair " + pair.id(), pair.feedback()));
        }
        if (task instanceof Judgement judgement) {
            return judgement.reactions().stream()
                    .map(reaction -> new Said("reaction " + reaction.id(), reaction.feedback()));
        }
        if (task instanceof Dialogue dialogue) {
            return Stream.concat(
                    dialogue.nodes().stream()
                            .flatMap(node -> node.replies().stream())
                            .map(reply -> new Said("reply " + reply.id(), reply.feedback())),
                    dialogue.endings().stream().map(ending -> new Said("ending " + ending.id(), ending.feedback())));
        }
        if (task instanceof Open open) {
            return Stream.of(new Said("the answer as a whole: a model of it", open.model()));
        }
        return whole ? Stream.empty() : parts(task);
    }

    private static Stream<Said> parts(Task task) {
        if (task instanceof Ordering ordering) {
            return ordering.steps().stream().map(step -> new Said("step " + step.id(), step.feedback()));
        }
        if (task instanceof Numeric numeric) {
            return Stream.concat(
                    numeric.values().stream()
                            .map(value -> new Said("value " + value.value().toPlainString(), value.feedback())),
                    Stream.of(new Said("any other number (otherwise)", numeric.otherwise())));
        }
        if (task instanceof ShortText words) {
            return Stream.concat(
                    words.answers().stream()
                            .map(known -> new Said("answer " + known.text().en(), known.feedback())),
                    Stream.of(new Said("any other answer (otherwise)", words.otherwise())));
        }
        if (task instanceof Cloze cloze) {
            return cloze.gaps().stream()
                    .flatMap(gap -> gap.choice() != null ? options(gap.choice()) : parts(gap.task()))
                    .map(said -> new Said("gap, " + said.about(), said.feedback()));
        }
        return Stream.empty();
    }

    private static Stream<Said> options(Choice choice) {
        return choice.options().stream().map(option -> new Said("option " + option.id(), option.feedback()));
    }
}
