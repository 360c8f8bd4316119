package org.stupeni.course.exchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.Numbers;
import org.stupeni.course.exchange.TextFormat;
import org.stupeni.course.exchange.TypedAnswers;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Weights;
import org.stupeni.course.exchange.safe.XmlElement;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Matching;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Task;

/** Reads one question of a Moodle file. */
final class MoodleQuestion {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_WORDS = 1_500;

    /** What Moodle writes where its author wrote nothing. */
    private static final Set<String> STANDARD_FEEDBACK = Set.of(
            "Your answer is correct.",
            "Your answer is partially correct.",
            "Your answer is incorrect.",
            "Ваш ответ верный.",
            "Ваш ответ частично правильный.",
            "Ваш ответ неправильный.");

    private final ItemDraft item;
    private final XmlElement question;
    private final MoodleTexts texts;

    MoodleQuestion(ItemDraft item, XmlElement question) {
        this.item = item.kind(question.attribute("type"));
        this.question = question;
        item.title(MoodleTexts.source(question.child("name").orElse(question)).strip());
        this.texts = new MoodleTexts(item, question);
    }

    ImportedItem read() {
        if (question.child("name").isEmpty()) {
            item.title("");
        }
        item.id(question.textOf("idnumber"));
        question.child("tags").ifPresent(tags -> tags.children("tag").forEach(tag -> item.tag(tag.text())));
        String type = question.attribute("type");
        return switch (type) {
            case "multichoice", "multichoiceset" -> done(choice(type.equals("multichoiceset")));
            case "truefalse" -> done(trueFalse());
            case "shortanswer" -> done(words());
            case "numerical" -> done(new MoodleNumbers(item, question, texts).read());
            case "matching" -> done(matching());
            case "essay" -> done(essay());
            case "ordering" -> done(ordering());
            case "cloze", "gapselect", "ddwtos" -> cloze(type);
            default -> item.unknown(type.isEmpty() ? "question" : type);
        };
    }

    private ImportedItem cloze(String type) {
        XmlElement text = question.child("questiontext").orElseThrow(() -> new Unreadable("exchange_item.no_text"));
        MoodleCloze cloze = new MoodleCloze(item, text);
        Task task = type.equals("cloze")
                ? cloze.embedded()
                : cloze.boxes(question, type.equals("gapselect") ? "selectoption" : "dragbox");
        leftOut();
        return item.done(cloze.ask(), hints(), texts.optional(question, "generalfeedback"), task);
    }

    private ImportedItem done(Task task) {
        leftOut();
        LocalText ask = texts.of(question, "questiontext");
        if (!question.textOf("image_base64").isEmpty()) {
            LocalText picture =
                    item.text("<img src=\"" + question.textOf("image").replace("\"", "") + "\">", TextFormat.HTML);
            ask = new LocalText(joined(ask.ru(), picture.ru()), joined(ask.en(), picture.en()));
        }
        return item.done(ask, hints(), texts.optional(question, "generalfeedback"), task);
    }

    private static String joined(String one, String other) {
        return (one + "\n\n" + other).strip();
    }

    private LocalText hints() {
        return texts.hints(question.children("hint"));
    }

    /** What every type may have and nothing here has. */
    private void leftOut() {
        number("defaultgrade")
                .filter(grade -> grade.compareTo(BigDecimal.ONE) != 0)
                .ifPresent(grade -> item.info("exchange_info.grade", Weights.plain(grade)));
        number("penalty")
                .filter(penalty -> penalty.signum() != 0)
                .ifPresent(penalty -> item.info("exchange_info.penalty", Weights.plain(penalty)));
        if (question.textOf("hidden").equals("1")) {
            item.info("exchange_info.hidden");
        }
        if (question.textOf("shuffleanswers").matches("0|(?i:false)")) {
            item.info("exchange_info.shuffled");
        }
        for (String name : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
            LocalText said = texts.optional(question, name);
            if (said != null
                    && !STANDARD_FEEDBACK.contains(said.in(item.language().locale()))) {
                item.loss(
                        "exchange_loss.combined_feedback",
                        said.in(item.language().locale()));
            }
        }
    }

    private Optional<BigDecimal> number(String name) {
        return Numbers.read(question.textOf(name));
    }

    private static BigDecimal fraction(XmlElement answer) {
        return Numbers.near(answer.attribute("fraction")).orElse(BigDecimal.ZERO);
    }

    private List<XmlElement> answers() {
        return question.children("answer");
    }

    private Task choice(boolean allOrNothing) {
        List<Choice.Option> options = new ArrayList<>();
        List<BigDecimal> weights =
                answers().stream().map(MoodleQuestion::fraction).toList();
        boolean single = !allOrNothing && !question.textOf("single").matches("0|(?i:false)");
        for (XmlElement answer : answers()) {
            BigDecimal weight = weights.get(options.size());
            boolean right = single ? weight.compareTo(HUNDRED) == 0 : weight.signum() > 0;
            options.add(new Choice.Option(
                    ItemDraft.letter(options.size()), right, texts.of(answer), texts.optional(answer, "feedback")));
        }
        long right = options.stream().filter(Choice.Option::right).count();
        if (right == 0) {
            throw new Unreadable(question.line(), "exchange_item.no_key");
        }
        if (allOrNothing) {
            return new Choice(QuestionType.MULTIPLE, Choice.Credit.ALL_OR_NOTHING, options);
        }
        return single && right == 1 ? Weights.single(options, weights, item) : Weights.multiple(options, weights, item);
    }

    private Task trueFalse() {
        Boolean answer = null;
        LocalText whenTrue = null;
        LocalText whenFalse = null;
        for (XmlElement one : answers()) {
            boolean yes = MoodleTexts.source(one).strip().matches("(?i)true|верно");
            answer = fraction(one).signum() > 0 ? Boolean.valueOf(yes) : answer;
            if (yes) {
                whenTrue = texts.optional(one, "feedback");
            } else {
                whenFalse = texts.optional(one, "feedback");
            }
        }
        if (answer == null) {
            throw new Unreadable(question.line(), "exchange_item.no_key");
        }
        return TypedAnswers.trueFalse(answer, whenTrue, whenFalse);
    }

    private Task words() {
        TypedAnswers typed = new TypedAnswers(item);
        for (XmlElement answer : answers()) {
            typed.words(
                    MoodleTexts.source(answer), fraction(answer).movePointLeft(2), texts.optional(answer, "feedback"));
        }
        return typed.shortText(question.textOf("usecase").equals("1"));
    }

    private Task matching() {
        List<Matching.Pair> pairs = new ArrayList<>();
        List<Matching.Extra> extra = new ArrayList<>();
        for (XmlElement sub : question.children("subquestion")) {
            String id = ItemDraft.letter(pairs.size() + extra.size());
            LocalText left = texts.optional(sub);
            LocalText right = texts.of(sub, "answer");
            if (left == null) {
                extra.add(new Matching.Extra(id, right));
            } else {
                pairs.add(new Matching.Pair(id, left, right, null));
            }
        }
        return new Matching(pairs, extra);
    }

    private Task essay() {
        if (!question.textOf("responsetemplate").isBlank()) {
            item.loss("exchange_loss.template");
        }
        if (!question.textOf("attachments").matches("0?")) {
            item.loss("exchange_loss.attachments");
        }
        int fewest = words("minwordlimit", 0);
        int most = words("maxwordlimit", MOST_WORDS);
        return new Open(Math.min(fewest, most), most, List.of(), texts.optional(question, "graderinfo"));
    }

    private int words(String name, int otherwise) {
        return number(name)
                .filter(limit -> limit.signum() > 0 && limit.intValue() <= MOST_WORDS)
                .map(BigDecimal::intValue)
                .orElse(otherwise);
    }

    private Task ordering() {
        String grading = question.textOf("gradingtype");
        boolean whole = grading.equals("ALL_OR_NOTHING") || grading.equals("-1");
        boolean pairs = grading.equals("RELATIVE_ALL_PREVIOUS_AND_NEXT") || grading.equals("4");
        if (!whole && !pairs) {
            item.loss("exchange_loss.grading", grading);
        }
        if (!question.textOf("selecttype").matches("|ALL|0")) {
            item.loss("exchange_loss.part_of_steps");
        }
        List<Ordering.Step> steps = new ArrayList<>();
        for (XmlElement answer : answers()) {
            steps.add(new Ordering.Step(
                    ItemDraft.letter(steps.size()), texts.of(answer), texts.optional(answer, "feedback")));
        }
        return new Ordering(whole ? Ordering.Credit.ALL_OR_NOTHING : Ordering.Credit.RELATIVE, steps);
    }
}
