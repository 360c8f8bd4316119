package org.stupeni.question;

import java.util.List;
import org.stupeni.platform.LocalText;

/**
 * How a question stands in a stored course: its parts side by side, and of the types' own parts only those of its type.
 *
 * <p>Choosing and matching stand there as they did before there were other types: course versions published then are read, the hashes of courses and
 * questions are the same, and nothing is published twice for a new form of the same content.
 *
 * @param tags null for none
 * @param credit of a multiple choice, null for the rule that was the only one once
 */
record QuestionDocument(
        String id,
        QuestionType type,
        String indicator,
        String lesson,
        int difficulty,
        List<String> tags,
        LocalText ask,
        LocalText hint,
        LocalText feedback,
        Choice.Credit credit,
        List<Choice.Option> options,
        List<Matching.Pair> pairs,
        List<Matching.Extra> extra,
        Ordering ordering,
        Numeric numeric,
        ShortText shortText,
        Cloze cloze,
        Open open,
        Judgement judgement,
        Dialogue dialogue) {

    static QuestionDocument of(Question question) {
        Task task = question.task();
        boolean flat = task instanceof Choice || task instanceof Matching;
        return new QuestionDocument(
                question.id(),
                question.type(),
                question.indicator(),
                question.lesson(),
                question.difficulty(),
                question.tags().isEmpty() ? null : question.tags(),
                question.ask(),
                question.hint(),
                question.feedback(),
                task instanceof Choice choice && choice.credit() != Choice.usual(choice.type())
                        ? choice.credit()
                        : null,
                flat ? question.options() : null,
                flat ? question.pairs() : null,
                flat ? question.extra() : null,
                only(Ordering.class, task),
                only(Numeric.class, task),
                only(ShortText.class, task),
                only(Cloze.class, task),
                only(Open.class, task),
                only(Judgement.class, task),
                only(Dialogue.class, task));
    }

    private static <T extends Task> T only(Class<T> type, Task task) {
        return type.isInstance(task) ? type.cast(task) : null;
    }

    Question question() {
        return new Question(
                id, indicator, lesson, difficulty, tags == null ? List.of() : tags, ask, hint, feedback, task());
    }

    private Task task() {
        return switch (type) {
            case SINGLE, MULTIPLE, TRUE_FALSE ->
                new Choice(type, credit == null ? Choice.usual(type) : credit, options);
            case MATCHING -> new Matching(pairs, extra);
            case ORDERING -> ordering;
            case NUMERIC -> numeric;
            case SHORT_TEXT -> shortText;
            case CLOZE -> cloze;
            case OPEN -> open;
            case JUDGEMENT -> judgement;
            case DIALOGUE -> dialogue;
        };
    }
}
