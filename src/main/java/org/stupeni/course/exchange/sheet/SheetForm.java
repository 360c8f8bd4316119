package org.stupeni.course.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.course.exchange.Weights;
import org.stupeni.platform.Language;
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
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** A question as rows of the table. */
final class SheetForm {

    private static final String YES = "+";

    private final Question question;
    private final Language language;
    private final List<SheetRow> rows = new ArrayList<>();

    SheetForm(Question question, Language language) {
        this.question = question;
        this.language = language;
    }

    boolean isPossible() {
        return !(question.task() instanceof Dialogue);
    }

    List<SheetRow> rows() {
        SheetRow head = part(SheetPart.ASK)
                .with(SheetColumn.QUESTION, question.id())
                .with(SheetColumn.TYPE, question.type().word())
                .with(SheetColumn.INDICATOR, question.indicator())
                .with(SheetColumn.LESSON, question.lesson())
                .with(SheetColumn.DIFFICULTY, String.valueOf(question.difficulty()))
                .text(question.ask())
                .feedback(question.feedback());
        if (question.hint() != null) {
            part(SheetPart.HINT).text(question.hint());
        }
        task(head, question.task());
        return rows;
    }

    private SheetRow part(SheetPart part) {
        SheetRow row = SheetRow.of().with(SheetColumn.PART, part.word(language));
        rows.add(row);
        return row;
    }

    private SheetRow part(SheetPart part, String id, LocalText text, LocalText feedback) {
        return part(part).with(SheetColumn.ID, id).text(text).feedback(feedback);
    }

    private void task(SheetRow head, Task task) {
        if (task instanceof Choice choice) {
            choice(head, choice);
        } else if (task instanceof Matching matching) {
            matching.pairs()
                    .forEach(pair -> part(SheetPart.PAIR, pair.id(), pair.left(), pair.feedback())
                            .with(SheetColumn.PAIR_RU, pair.right().ru())
                            .with(SheetColumn.PAIR_EN, pair.right().en()));
            matching.extra().forEach(extra -> part(SheetPart.EXTRA, extra.id(), extra.text(), null));
        } else if (task instanceof Ordering ordering) {
            head.with(SheetColumn.KEY, SheetWords.word(ordering.credit()));
            ordering.steps().forEach(step -> part(SheetPart.STEP, step.id(), step.text(), step.feedback()));
        } else if (task instanceof Numeric numeric) {
            numeric(head, numeric);
        } else if (task instanceof ShortText words) {
            head.with(SheetColumn.KEY, rules(words));
            words(words);
        } else if (task instanceof Cloze cloze) {
            part(SheetPart.TEXT).text(cloze.text());
            cloze.gaps().forEach(this::gap);
        } else if (task instanceof Open open) {
            open(head, open);
        } else if (task instanceof Judgement judgement) {
            head.with(SheetColumn.KEY, SheetWords.word(judgement.credit()));
            judgement
                    .reactions()
                    .forEach(one -> part(SheetPart.REACTION, one.id(), one.text(), one.feedback())
                            .with(SheetColumn.KEY, String.valueOf(one.key())));
        }
    }

    private void choice(SheetRow head, Choice choice) {
        if (choice.type() == QuestionType.TRUE_FALSE) {
            choice.options().forEach(option -> {
                boolean yes = option.id().equals("true");
                part(yes ? SheetPart.IF_TRUE : SheetPart.IF_FALSE).feedback(option.feedback());
                if (yes) {
                    head.with(SheetColumn.KEY, option.right() ? YES : "0");
                }
            });
            return;
        }
        if (choice.credit() != Choice.usual(choice.type())) {
            head.with(SheetColumn.KEY, SheetWords.word(choice.credit()));
        }
        options(choice);
    }

    private void options(Choice choice) {
        choice.options()
                .forEach(option -> part(SheetPart.OPTION, option.id(), option.text(), option.feedback())
                        .with(SheetColumn.KEY, option.right() ? YES : ""));
    }

    private void numeric(SheetRow head, Numeric numeric) {
        for (Numeric.Value value : numeric.values()) {
            points(part(SheetPart.VALUE).feedback(value.feedback()), value.points())
                    .with(SheetColumn.KEY, Weights.plain(value.value()))
                    .with(SheetColumn.TOLERANCE, Weights.plain(value.tolerance()) + (value.percent() ? "%" : ""));
        }
        otherwise(numeric.otherwise());
        for (Numeric.Unit unit : numeric.units()) {
            points(head, numeric.withoutUnit());
            part(SheetPart.UNIT)
                    .text(unit.name())
                    .with(SheetColumn.KEY, Weights.plain(unit.factor()))
                    .with(SheetColumn.ALSO, String.join(" | ", unit.also()));
        }
    }

    private static String rules(ShortText words) {
        return (words.caseMatters() ? "case " : "") + (words.typo() ? "typo" : "");
    }

    private void words(ShortText words) {
        for (ShortText.Known known : words.answers()) {
            points(part(SheetPart.ANSWER).text(known.text()).feedback(known.feedback()), known.points())
                    .with(SheetColumn.ALSO, String.join(" | ", known.also()));
        }
        otherwise(words.otherwise());
    }

    private void otherwise(LocalText feedback) {
        if (feedback != null) {
            part(SheetPart.OTHERWISE).feedback(feedback);
        }
    }

    private static SheetRow points(SheetRow row, BigDecimal points) {
        return points.compareTo(BigDecimal.ONE) == 0 ? row : row.with(SheetColumn.POINTS, Weights.plain(points));
    }

    private void gap(Cloze.Gap gap) {
        SheetRow row =
                part(SheetPart.GAP).with(SheetColumn.ID, gap.id()).with(SheetColumn.KEY, String.valueOf(gap.weight()));
        if (gap.choice() != null) {
            options(gap.choice());
        } else if (gap.number() != null) {
            numeric(row, gap.number());
        } else {
            row.with(SheetColumn.TOLERANCE, rules(gap.words()));
            words(gap.words());
        }
    }

    private void open(SheetRow head, Open open) {
        head.with(SheetColumn.KEY, open.fewestWords() + "–" + open.mostWords());
        for (Open.Criterion criterion : open.rubric()) {
            part(SheetPart.CRITERION, criterion.id(), criterion.title(), null);
            criterion
                    .steps()
                    .forEach(step -> part(SheetPart.SCORE)
                            .text(step.text())
                            .with(SheetColumn.KEY, String.valueOf(step.points())));
        }
        if (open.model() != null) {
            part(SheetPart.MODEL).text(open.model());
        }
    }
}
