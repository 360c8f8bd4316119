package org.stupeni.course.exchange.gift;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.Losses;
import org.stupeni.course.exchange.Weights;
import org.stupeni.course.exchange.Wording;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Matching;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** Writes GIFT. */
public final class GiftWriter {

    private final Wording wording;
    private final Losses losses = new Losses();

    private GiftWriter(Wording wording) {
        this.wording = wording;
    }

    public static ExportedFile write(List<Question> questions, Wording wording) {
        GiftWriter writer = new GiftWriter(wording);
        String text = questions.stream().flatMap(writer::question).collect(Collectors.joining("\n"));
        return writer.losses.file(ExchangeFormat.GIFT, text.getBytes(StandardCharsets.UTF_8), questions.size());
    }

    private Stream<String> question(Question question) {
        String answers = answers(question);
        if (answers == null) {
            losses.leftOut(question, "exchange_lost.type");
            return Stream.empty();
        }
        losses.usual(question, wording);
        losses.hint(question);
        String general = question.feedback() == null ? "" : "\n####" + text(question.feedback()) + "\n";
        return Stream.of("// [id:" + question.id() + "]" + tag("indicator", question.indicator())
                + tag("lesson", question.lesson()) + " [tag:difficulty:" + question.difficulty() + "]"
                + question.tags().stream().map(tag -> " [tag:" + tag + "]").collect(Collectors.joining()) + "\n"
                + "::" + Escapes.escape(question.id()) + "::[markdown]" + text(question.ask()) + " {" + answers
                + general
                + "}\n");
    }

    private static String tag(String name, String value) {
        return value.isEmpty() ? "" : " [tag:" + name + ":" + value + "]";
    }

    private String text(LocalText text) {
        return Escapes.escape(wording.of(text));
    }

    private String feedback(LocalText feedback) {
        return feedback == null ? "" : " #" + text(feedback);
    }

    /** What stands between the braces; null for a type that has none. */
    private String answers(Question question) {
        Task task = question.task();
        if (task instanceof Choice choice) {
            return choice.type() == QuestionType.TRUE_FALSE ? truth(choice) : choice(question, choice);
        }
        if (task instanceof Matching matching) {
            losses.addIf(
                    matching.pairs().stream().anyMatch(pair -> pair.feedback() != null),
                    question,
                    "exchange_lost.part_feedback");
            return lines(Stream.concat(
                    matching.pairs().stream().map(pair -> "=" + text(pair.left()) + " -> " + text(pair.right())),
                    matching.extra().stream().map(extra -> "= -> " + text(extra.text()))));
        }
        if (task instanceof Numeric numeric) {
            return numeric(question, numeric);
        }
        if (task instanceof ShortText words) {
            return words(question, words);
        }
        if (task instanceof Open) {
            losses.add(question, "exchange_lost.rubric");
            return "";
        }
        return null;
    }

    private static String lines(Stream<String> answers) {
        return answers.map(answer -> "\n  " + answer).collect(Collectors.joining()) + "\n";
    }

    private String truth(Choice choice) {
        Choice.Option right = choice.options().stream()
                .filter(Choice.Option::right)
                .findFirst()
                .orElseThrow();
        Choice.Option wrong = choice.options().stream()
                .filter(option -> !option.right())
                .findFirst()
                .orElseThrow();
        String sign = right.id().equals("true") ? "TRUE" : "FALSE";
        String both = right.feedback() == null
                ? feedback(wrong.feedback())
                : (wrong.feedback() == null ? " #" : feedback(wrong.feedback())) + feedback(right.feedback());
        return sign + both;
    }

    private String choice(Question question, Choice choice) {
        boolean single = choice.type() == QuestionType.SINGLE;
        losses.addIf(!single && choice.credit() != Choice.Credit.RIGHT_MINUS_WRONG, question, "exchange_lost.credit");
        return lines(choice.options().stream().map(option -> {
            String sign = single ? option.right() ? "=" : "~" : "~%" + Weights.plain(Weights.of(choice, option)) + "%";
            return sign + text(option.text()) + feedback(option.feedback());
        }));
    }

    private String numeric(Question question, Numeric numeric) {
        losses.addIf(!numeric.units().isEmpty(), question, "exchange_lost.units");
        losses.addIf(numeric.values().stream().anyMatch(Numeric.Value::percent), question, "exchange_lost.percent");
        Stream<String> values = numeric.values().stream()
                .map(value -> "=" + points(value.points()) + Weights.plain(value.value()) + ":"
                        + Weights.plain(Weights.distance(value)) + feedback(value.feedback()));
        return "#" + lines(Stream.concat(values, otherwise(numeric.otherwise())));
    }

    private String words(Question question, ShortText words) {
        losses.addIf(words.caseMatters() || words.typo(), question, "exchange_lost.spelling");
        Stream<String> known = words.answers().stream()
                .flatMap(one -> wording.wordings(question, one, losses)
                        .map(text -> "=" + points(one.points()) + Escapes.escape(text.replace("*", "\\*"))
                                + feedback(one.feedback())));
        return lines(Stream.concat(known, otherwise(words.otherwise())));
    }

    private Stream<String> otherwise(LocalText feedback) {
        return Stream.ofNullable(feedback).map(text -> "=%0%*" + feedback(text));
    }

    private static String points(BigDecimal points) {
        return points.compareTo(BigDecimal.ONE) == 0 ? "" : "%" + Weights.plain(points.movePointRight(2)) + "%";
    }
}
