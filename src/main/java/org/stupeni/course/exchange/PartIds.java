package org.stupeni.course.exchange;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Matching;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/** The ids of a question's parts, for formats that have none: what comes back is called a, b, c in order. */
public final class PartIds {

    private PartIds() {}

    /** Whether parts that lose their ids get them back by their order. */
    public static boolean comeBack(Question question) {
        if (question.task() instanceof Cloze cloze) {
            return isGaps(cloze);
        }
        List<String> ids = of(question).toList();
        return question.type() == QuestionType.TRUE_FALSE
                || IntStream.range(0, ids.size()).allMatch(at -> ids.get(at).equals(ItemDraft.letter(at)));
    }

    private static boolean isGaps(Cloze cloze) {
        return IntStream.range(0, cloze.gaps().size()).allMatch(at -> {
            Cloze.Gap gap = cloze.gaps().get(at);
            String id = gap(at);
            List<Choice.Option> options =
                    gap.choice() == null ? List.of() : gap.choice().options();
            return gap.id().equals(id)
                    && IntStream.range(0, options.size())
                            .allMatch(one -> options.get(one).id().equals(option(id, one)));
        });
    }

    private static Stream<String> of(Question question) {
        if (question.task() instanceof Matching matching) {
            return Stream.concat(
                    matching.pairs().stream().map(Matching.Pair::id),
                    matching.extra().stream().map(Matching.Extra::id));
        }
        return question.task() instanceof Ordering ordering
                ? ordering.steps().stream().map(Ordering.Step::id)
                : question.options().stream().map(Choice.Option::id);
    }

    /** The id of a gap that has none. */
    public static String gap(int at) {
        return "gap-" + (at + 1);
    }

    /** The id of an option of a gap that has none. */
    public static String option(String gap, int at) {
        return gap + "-" + ItemDraft.letter(at);
    }
}
