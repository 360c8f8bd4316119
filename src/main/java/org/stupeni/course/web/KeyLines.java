package org.stupeni.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stupeni.platform.Escape;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/**
 * Writes the key of a question line by line, and its rule of credit, in the reader's language. Only pages under {@code /author} may ask for it. Choosing
 * and matching have pictures of their own on those pages and no lines here.
 */
@RequestScoped
public class KeyLines {

    @Inject
    ViewTexts texts;

    @Inject
    DialogueKey dialogueKey;

    /** The key; empty for questions whose options or pairs show it. */
    public List<KeyLine> of(Question question) {
        return of(question.task());
    }

    /** The rule of credit in words, or null where there is only right and wrong. */
    public String credit(Question question) {
        Task task = question.task();
        if (task instanceof Choice choice) {
            return switch (choice.type()) {
                case MULTIPLE -> texts.of("course_bank.credit_" + word(choice.credit()));
                default -> null;
            };
        }
        if (task instanceof Ordering ordering) {
            return texts.of("course_bank.credit_order_" + word(ordering.credit()));
        }
        if (task instanceof Judgement judgement) {
            return texts.of("course_bank.credit_judgement_" + word(judgement.credit()));
        }
        return texts.of("course_bank.credit_" + question.type().word());
    }

    private static String word(Enum<?> rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<KeyLine> of(Task task) {
        if (task instanceof Ordering ordering) {
            return ordering(ordering);
        }
        if (task instanceof Numeric numeric) {
            return numeric(numeric);
        }
        if (task instanceof ShortText text) {
            return shortText(text);
        }
        if (task instanceof Cloze cloze) {
            return cloze(cloze);
        }
        if (task instanceof Open open) {
            return open(open);
        }
        if (task instanceof Judgement judgement) {
            return judgement(judgement);
        }
        return task instanceof Dialogue dialogue ? dialogueKey.of(dialogue) : List.of();
    }

    private List<KeyLine> ordering(Ordering ordering) {
        return IntStream.range(0, ordering.steps().size())
                .mapToObj(i -> {
                    Ordering.Step step = ordering.steps().get(i);
                    return new KeyLine(
                            "right",
                            texts.of("course_bank.step", i + 1, texts.inline(step.text())),
                            null,
                            html(step.feedback()));
                })
                .toList();
    }

    private List<KeyLine> numeric(Numeric numeric) {
        List<KeyLine> lines = new ArrayList<>();
        for (Numeric.Value value : numeric.values()) {
            String text = value.tolerance().signum() == 0
                    ? texts.of("course_bank.number", value.value())
                    : texts.of(
                            value.percent() ? "course_bank.number_percent" : "course_bank.number_within",
                            value.value(),
                            value.tolerance());
            lines.add(new KeyLine(mark(value.points()), text, weight(value.points()), html(value.feedback())));
        }
        otherwise(numeric.otherwise(), lines);
        if (!numeric.units().isEmpty()) {
            String units = numeric.units().stream()
                    .map(unit -> texts.of(
                            "course_bank.unit",
                            Escape.html(texts.in(unit.name())),
                            unit.factor(),
                            Escape.html(String.join(", ", unit.also()))))
                    .collect(Collectors.joining("; "));
            lines.add(note("course_bank.units", units, numeric.withoutUnit()));
        }
        return lines;
    }

    private List<KeyLine> shortText(ShortText text) {
        List<KeyLine> lines = new ArrayList<>();
        for (ShortText.Known known : text.answers()) {
            String wordings = Stream.concat(Stream.of(texts.in(known.text())), known.wordings())
                    .distinct()
                    .collect(Collectors.joining(" / "));
            lines.add(new KeyLine(
                    mark(known.points()), Escape.html(wordings), weight(known.points()), html(known.feedback())));
        }
        otherwise(text.otherwise(), lines);
        if (text.caseMatters()) {
            lines.add(note("course_bank.case_matters"));
        }
        if (text.typo()) {
            lines.add(note("course_bank.typo_forgiven"));
        }
        return lines;
    }

    private List<KeyLine> cloze(Cloze cloze) {
        List<KeyLine> lines = new ArrayList<>();
        lines.add(new KeyLine("note", texts.inline(cloze.text()), null, null));
        for (Cloze.Gap gap : cloze.gaps()) {
            lines.add(new KeyLine("head", texts.of("course_bank.gap", gap.id(), gap.weight()), null, null));
            if (gap.choice() == null) {
                lines.addAll(of(gap.task()));
            } else {
                gap.choice()
                        .options()
                        .forEach(option -> lines.add(new KeyLine(
                                option.right() ? "right" : "wrong",
                                texts.inline(option.text()),
                                weight(option.right() ? BigDecimal.ONE : BigDecimal.ZERO),
                                html(option.feedback()))));
            }
        }
        return lines;
    }

    private List<KeyLine> open(Open open) {
        List<KeyLine> lines = new ArrayList<>();
        lines.add(note("course_bank.words", open.fewestWords(), open.mostWords()));
        for (Open.Criterion criterion : open.rubric()) {
            lines.add(new KeyLine("head", texts.inline(criterion.title()), null, null));
            criterion
                    .steps()
                    .forEach(step -> lines.add(new KeyLine(
                            step.points() == 0 ? "wrong" : step.points() == criterion.most() ? "right" : "part",
                            texts.inline(step.text()),
                            texts.of("course_bank.of_points", step.points(), open.maximum()),
                            null)));
        }
        if (open.model() != null) {
            lines.add(new KeyLine("head", texts.of("course_bank.model"), null, null));
            lines.add(new KeyLine("note", texts.html(open.model()), null, null));
        }
        return lines;
    }

    private List<KeyLine> judgement(Judgement judgement) {
        String key = judgement.isRanking() ? "course_bank.place" : "course_bank.rating";
        return judgement.reactions().stream()
                .sorted(Comparator.comparingInt(reaction -> judgement.isRanking() ? reaction.key() : -reaction.key()))
                .map(reaction -> new KeyLine(
                        "note",
                        texts.inline(reaction.text()),
                        texts.of(key, reaction.key()),
                        html(reaction.feedback())))
                .toList();
    }

    private void otherwise(LocalText feedback, List<KeyLine> lines) {
        if (feedback != null) {
            lines.add(new KeyLine("wrong", texts.of("course_bank.otherwise"), weight(BigDecimal.ZERO), html(feedback)));
        }
    }

    private KeyLine note(String key, Object... values) {
        return new KeyLine("note", texts.of(key, values), null, null);
    }

    private static String mark(BigDecimal points) {
        return points.signum() == 0 ? "wrong" : points.compareTo(BigDecimal.ONE) == 0 ? "right" : "part";
    }

    private String weight(BigDecimal points) {
        return points.signum() == 0 ? "0" : texts.of("course_bank.weight", points);
    }

    private String html(LocalText markdown) {
        return markdown == null ? null : texts.html(markdown);
    }
}
