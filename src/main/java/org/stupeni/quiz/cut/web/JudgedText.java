package org.stupeni.quiz.cut.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.Task;

/** What whoever answers a question has before them beside what is asked: nothing of it is the key, an accepted answer or feedback. */
final class JudgedText {

    private JudgedText() {}

    static Stream<LocalText> of(Question question) {
        return of(question.task()).filter(Objects::nonNull);
    }

    private static Stream<LocalText> of(Task task) {
        if (task instanceof Choice choice) {
            return options(choice);
        }
        if (task instanceof Matching matching) {
            return Stream.concat(
                    matching.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right())),
                    matching.extra().stream().map(Matching.Extra::text));
        }
        if (task instanceof Ordering ordering) {
            return ordering.steps().stream().map(Ordering.Step::text);
        }
        if (task instanceof Judgement judgement) {
            return judgement.reactions().stream().map(Judgement.Reaction::text);
        }
        if (task instanceof Dialogue dialogue) {
            return dialogue.nodes().stream()
                    .flatMap(node -> Stream.concat(
                            Stream.of(node.says()), node.replies().stream().map(Dialogue.Reply::text)));
        }
        if (task instanceof Cloze cloze) {
            return Stream.concat(
                    Stream.of(cloze.text()),
                    cloze.gaps().stream()
                            .map(Cloze.Gap::choice)
                            .filter(Objects::nonNull)
                            .flatMap(JudgedText::options));
        }
        return Stream.empty();
    }

    private static Stream<LocalText> options(Choice choice) {
        return choice.options().stream().map(Choice.Option::text);
    }
}
