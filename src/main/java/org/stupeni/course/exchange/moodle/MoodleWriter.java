package org.stupeni.course.exchange.moodle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.Losses;
import org.stupeni.course.exchange.PictureSource;
import org.stupeni.course.exchange.Weights;
import org.stupeni.course.exchange.Wording;
import org.stupeni.course.exchange.safe.XmlText;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.PictureName;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Matching;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** Writes Moodle XML. */
public final class MoodleWriter {

    private static final int DECIMALS = 9;
    private static final String NO_FORMAT = "plain_text";

    private final Wording wording;
    private final Losses losses = new Losses();
    private final XmlText xml = new XmlText();

    private final PictureSource pictures;

    private MoodleWriter(Wording wording, PictureSource pictures) {
        this.wording = wording;
        this.pictures = pictures;
    }

    public static ExportedFile write(List<Question> questions, Wording wording, PictureSource pictures) {
        MoodleWriter writer = new MoodleWriter(wording, pictures);
        writer.xml.open("quiz");
        questions.forEach(writer::question);
        byte[] content = writer.xml.end().getBytes(StandardCharsets.UTF_8);
        return writer.losses.file(ExchangeFormat.MOODLE_XML, content, questions.size());
    }

    private static String type(Task task) {
        return switch (task.type()) {
            case SINGLE, MULTIPLE -> "multichoice";
            case TRUE_FALSE -> "truefalse";
            case MATCHING -> "matching";
            case ORDERING -> "ordering";
            case NUMERIC -> "numerical";
            case SHORT_TEXT -> "shortanswer";
            case CLOZE -> "cloze";
            case OPEN -> "essay";
            case JUDGEMENT, DIALOGUE -> "";
        };
    }

    private void question(Question question) {
        String type = type(question.task());
        if (type.isEmpty()) {
            losses.leftOut(question, "exchange_lost.type");
            return;
        }
        losses.usual(question, wording, pictures);
        xml.open("question", "type", type);
        xml.open("name").text("text", question.id()).close();
        if (question.task() instanceof Cloze cloze) {
            String text = MoodleGaps.of(question, cloze, wording, losses);
            text("questiontext", wording.one(question.ask()) + "\n\n" + text);
        } else {
            text("questiontext", question.ask());
        }
        optional("generalfeedback", question.feedback());
        xml.text("defaultgrade", "1").text("penalty", "0").text("hidden", "0").text("idnumber", question.id());
        task(question);
        optional("hint", question.hint());
        tags(question);
        xml.close();
    }

    private void tags(Question question) {
        xml.open("tags");
        Stream.concat(
                        Stream.of(
                                question.indicator().isEmpty() ? "" : "indicator:" + question.indicator(),
                                question.lesson().isEmpty() ? "" : "lesson:" + question.lesson(),
                                "difficulty:" + question.difficulty()),
                        question.tags().stream())
                .filter(tag -> !tag.isEmpty())
                .forEach(tag -> xml.open("tag").text("text", tag).close());
        xml.close();
    }

    private void text(String name, LocalText text) {
        text(name, wording.of(text));
    }

    private void text(String name, String markdown) {
        xml.open(name, "format", "markdown");
        shown(markdown);
        xml.close();
    }

    /** A text, and behind it the pictures that it shows. */
    private void shown(String markdown) {
        Map<String, byte[]> files = new TreeMap<>();
        String text = markdown;
        for (String name : PictureName.in(markdown)) {
            Optional<byte[]> bytes = pictures.bytes(name);
            if (bytes.isPresent()) {
                files.put(name, bytes.get());
                text = text.replace("](" + name, "](" + MoodleTexts.PLUGIN_FILE + name);
            }
        }
        xml.cdata("text", text);
        files.forEach((name, bytes) -> xml.text(
                "file", Base64.getEncoder().encodeToString(bytes), "name", name, "path", "/", "encoding", "base64"));
    }

    private void optional(String name, LocalText text) {
        if (text != null) {
            text(name, text);
        }
    }

    private void answer(String text, String fraction, String format, LocalText feedback, String... more) {
        xml.open("answer", "fraction", fraction, "format", format);
        shown(text);
        optional("feedback", feedback);
        for (int i = 0; i + 1 < more.length; i += 2) {
            xml.text(more[i], more[i + 1]);
        }
        xml.close();
    }

    private void task(Question question) {
        Task task = question.task();
        if (task instanceof Choice choice && choice.type() == QuestionType.TRUE_FALSE) {
            choice.options()
                    .forEach(option -> answer(option.id(), option.right() ? "100" : "0", NO_FORMAT, option.feedback()));
        } else if (task instanceof Choice choice) {
            choice(question, choice);
        } else if (task instanceof Matching matching) {
            matching(question, matching);
        } else if (task instanceof Ordering ordering) {
            ordering(ordering);
        } else if (task instanceof Numeric numeric) {
            numeric(question, numeric);
        } else if (task instanceof ShortText words) {
            words(question, words);
        } else if (task instanceof Open open) {
            open(question, open);
        }
    }

    private void choice(Question question, Choice choice) {
        boolean single = choice.type() == QuestionType.SINGLE;
        losses.addIf(!single && choice.credit() != Choice.Credit.RIGHT_MINUS_WRONG, question, "exchange_lost.credit");
        xml.text("single", String.valueOf(single))
                .text("shuffleanswers", "true")
                .text("answernumbering", "abc");
        for (Choice.Option option : choice.options()) {
            String fraction = single ? option.right() ? "100" : "0" : Weights.plain(Weights.of(choice, option));
            answer(wording.of(option.text()), fraction, "markdown", option.feedback());
        }
    }

    private void matching(Question question, Matching matching) {
        losses.addIf(
                matching.pairs().stream().anyMatch(pair -> pair.feedback() != null),
                question,
                "exchange_lost.part_feedback");
        xml.text("shuffleanswers", "true");
        matching.pairs().forEach(pair -> side(wording.of(pair.left()), pair.right()));
        matching.extra().forEach(extra -> side("", extra.text()));
    }

    private void side(String left, LocalText right) {
        xml.open("subquestion", "format", "markdown");
        shown(left);
        xml.open("answer").cdata("text", wording.of(right)).close();
        xml.close();
    }

    private void ordering(Ordering ordering) {
        boolean whole = ordering.credit() == Ordering.Credit.ALL_OR_NOTHING;
        xml.text("layouttype", "VERTICAL")
                .text("selecttype", "ALL")
                .text("selectcount", "0")
                .text("gradingtype", whole ? "ALL_OR_NOTHING" : "RELATIVE_ALL_PREVIOUS_AND_NEXT")
                .text("showgrading", "SHOW")
                .text("numberingstyle", "none");
        ordering.steps().forEach(step -> answer(wording.of(step.text()), "1", "markdown", step.feedback()));
    }

    private void numeric(Question question, Numeric numeric) {
        losses.addIf(numeric.values().stream().anyMatch(Numeric.Value::percent), question, "exchange_lost.percent");
        for (Numeric.Value value : numeric.values()) {
            answer(
                    Weights.plain(value.value()),
                    Weights.plain(value.points().movePointRight(2)),
                    NO_FORMAT,
                    value.feedback(),
                    "tolerance",
                    Weights.plain(Weights.distance(value)));
        }
        otherwise(numeric.otherwise());
        if (numeric.units().isEmpty()) {
            xml.text("unitgradingtype", "0")
                    .text("unitpenalty", "0")
                    .text("showunits", "3")
                    .text("unitsleft", "0");
            return;
        }
        xml.open("units");
        numeric.units().forEach(unit -> unit(question, unit));
        xml.close();
        xml.text("unitgradingtype", "1")
                .text("unitpenalty", Weights.plain(BigDecimal.ONE.subtract(numeric.withoutUnit())))
                .text("showunits", "0")
                .text("unitsleft", "0");
    }

    private void unit(Question question, Numeric.Unit unit) {
        BigDecimal multiplier = BigDecimal.ONE.divide(unit.factor(), DECIMALS, RoundingMode.HALF_UP);
        losses.addIf(
                multiplier.multiply(unit.factor()).compareTo(BigDecimal.ONE) != 0,
                question,
                "exchange_lost.unit_factor");
        boolean both =
                wording == Wording.BOTH && !unit.name().ru().equals(unit.name().en());
        losses.addIf(both, question, "exchange_lost.both_wordings");
        Stream.concat(
                        both ? Stream.of(unit.name().ru(), unit.name().en()) : Stream.of(wording.one(unit.name())),
                        unit.also().stream())
                .distinct()
                .forEach(name -> xml.open("unit")
                        .text("multiplier", Weights.plain(multiplier))
                        .text("unit_name", name)
                        .close());
    }

    private void words(Question question, ShortText words) {
        losses.addIf(words.typo(), question, "exchange_lost.spelling");
        xml.text("usecase", words.caseMatters() ? "1" : "0");
        for (ShortText.Known known : words.answers()) {
            wording.wordings(question, known, losses)
                    .forEach(text -> answer(
                            text.replace("*", "\\*"),
                            Weights.plain(known.points().movePointRight(2)),
                            NO_FORMAT,
                            known.feedback()));
        }
        otherwise(words.otherwise());
    }

    private void otherwise(LocalText feedback) {
        if (feedback != null) {
            answer("*", "0", NO_FORMAT, feedback);
        }
    }

    private void open(Question question, Open open) {
        losses.add(question, "exchange_lost.rubric");
        xml.text("responseformat", "editor")
                .text("responserequired", "1")
                .text("attachments", "0")
                .text("minwordlimit", String.valueOf(open.fewestWords()))
                .text("maxwordlimit", String.valueOf(open.mostWords()));
        optional("graderinfo", open.model());
    }
}
