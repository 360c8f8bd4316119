package org.stupeni.quiz.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stupeni.platform.Sha256;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Task;
import org.stupeni.quiz.paper.PaperQuestion.PaperOption;

/** Puts a question on a paper: gives everything in it an id that tells nothing, and an order that tells nothing. */
final class Shuffle {

    /** Hexadecimal digits of the id a browser sees: enough that two of one question never meet. */
    private static final int ID_LENGTH = 12;

    private final String seed;

    Shuffle(String seed) {
        this.seed = seed;
    }

    PaperQuestion shown(Question question, int number) {
        return new PaperQuestion(
                number, question.id(), question.version(), question.type(), options(question), lefts(question));
    }

    private List<PaperOption> options(Question question) {
        Task task = question.task();
        if (task instanceof Choice choice) {
            Stream<PaperOption> options = sides(choice.options(), Choice.Option::id, question, "option");
            // True stands before false on every paper: people look for it there, and it tells nothing.
            return choice.type() == QuestionType.TRUE_FALSE
                    ? options.sorted(Comparator.comparing(PaperOption::option).reversed())
                            .toList()
                    : shuffled(options);
        }
        if (task instanceof Matching matching) {
            return shuffled(Stream.concat(
                    sides(matching.pairs(), Matching.Pair::id, question, "right"),
                    sides(matching.extra(), Matching.Extra::id, question, "right")));
        }
        if (task instanceof Ordering ordering) {
            return disordered(sides(ordering.steps(), Ordering.Step::id, question, "option"));
        }
        if (task instanceof Judgement judgement) {
            return shuffled(sides(judgement.reactions(), Judgement.Reaction::id, question, "option"));
        }
        if (task instanceof Cloze cloze) {
            return shuffled(cloze.gaps().stream()
                    .filter(gap -> gap.choice() != null)
                    .flatMap(gap -> sides(gap.choice().options(), Choice.Option::id, question, "option")));
        }
        if (task instanceof Dialogue dialogue) {
            return shuffled(dialogue.nodes().stream()
                    .flatMap(node -> sides(node.replies(), Dialogue.Reply::id, question, "option")));
        }
        return List.of();
    }

    private List<PaperOption> lefts(Question question) {
        Task task = question.task();
        if (task instanceof Matching matching) {
            return shuffled(sides(matching.pairs(), Matching.Pair::id, question, "left"));
        }
        if (task instanceof Cloze cloze) {
            return sides(cloze.gaps(), Cloze.Gap::id, question, "left").toList();
        }
        if (task instanceof Dialogue dialogue) {
            return sides(dialogue.nodes(), Dialogue.Node::id, question, "left").toList();
        }
        return List.of();
    }

    private static List<PaperOption> shuffled(Stream<PaperOption> options) {
        return options.sorted(Comparator.comparing(PaperOption::id)).toList();
    }

    /** Steps are never shown in their right order: there would be nothing to do, and doing nothing is no answer. */
    private static List<PaperOption> disordered(Stream<PaperOption> steps) {
        List<PaperOption> right = steps.toList();
        List<PaperOption> shown = new ArrayList<>(shuffled(right.stream()));
        if (shown.equals(right)) {
            Collections.rotate(shown, 1);
        }
        return shown;
    }

    private <T> Stream<PaperOption> sides(List<T> sides, Function<T, String> id, Question question, String purpose) {
        return sides.stream()
                .map(id)
                .map(option -> new PaperOption(
                        chance(seed, purpose, question.id(), option).substring(0, ID_LENGTH), option));
    }

    /** A value nobody can foresee without the seed, and nobody can reckon back from. */
    static String chance(String... parts) {
        return Sha256.of(String.join(":", parts));
    }
}
