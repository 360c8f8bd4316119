package org.stupeni.course.exchange.aiken;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.Losses;
import org.stupeni.course.exchange.Wording;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/** Writes Aiken, in one language. */
public final class AikenWriter {

    private final Wording wording;
    private final Losses losses = new Losses();

    private AikenWriter(Wording wording) {
        this.wording = wording == Wording.BOTH ? Wording.RU : wording;
    }

    public static ExportedFile write(List<Question> questions, Wording wording) {
        AikenWriter writer = new AikenWriter(wording);
        String text = questions.stream().flatMap(writer::question).collect(Collectors.joining("\n"));
        return writer.losses.file(ExchangeFormat.AIKEN, text.getBytes(StandardCharsets.UTF_8), questions.size());
    }

    private Stream<String> question(Question question) {
        if (question.type() != QuestionType.SINGLE) {
            losses.leftOut(question, "exchange_lost.type");
            return Stream.empty();
        }
        losses.usual(question, wording);
        losses.hint(question);
        losses.add(question, "exchange_lost.tags");
        losses.addIf(
                question.feedback() != null
                        || question.options().stream().anyMatch(option -> option.feedback() != null),
                question,
                "exchange_lost.feedback");
        StringBuilder text = new StringBuilder(line(question, question.ask())).append('\n');
        char letter = 'A';
        char right = 'A';
        for (Choice.Option option : question.options()) {
            right = option.right() ? letter : right;
            text.append(letter++)
                    .append(") ")
                    .append(line(question, option.text()))
                    .append('\n');
        }
        return Stream.of(text.append("ANSWER: ").append(right).append('\n').toString());
    }

    /** On one line, without marks. */
    private String line(Question question, LocalText text) {
        String markdown = wording.one(text);
        String plain = Markdown.text(markdown).replaceAll("\\s+", " ");
        losses.addIf(!plain.equals(markdown.strip()), question, "exchange_lost.marks");
        return plain;
    }
}
