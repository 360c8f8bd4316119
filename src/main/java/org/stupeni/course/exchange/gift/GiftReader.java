package org.stupeni.course.exchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ImportReport;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.exchange.Intake;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.TextFormat;
import org.stupeni.course.exchange.TypedAnswers;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Upload;
import org.stupeni.course.exchange.Weights;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Matching;
import org.stupeni.question.Open;
import org.stupeni.question.Task;

/** Reads GIFT. */
public final class GiftReader {

    private static final Pattern FORMAT =
            Pattern.compile("^\\[(html|moodle|plain|markdown)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRUTH =
            Pattern.compile("^(T|TRUE|F|FALSE)\\s*(?:#(.*))?$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String ARROW = "->";
    private static final String GENERAL = "####";
    private static final String GAP = " _____ ";

    private final ItemDraft item;
    private TextFormat format = TextFormat.AUTO;

    private GiftReader(ItemDraft item) {
        this.item = item;
    }

    public static ImportReport read(Upload upload) {
        Intake intake = new Intake(ExchangeFormat.GIFT, upload.name());
        String category = "";
        try {
            for (GiftBlock block : GiftBlock.of(intake.text(upload.bytes()))) {
                if (block.isCategory()) {
                    category = block.category().replaceFirst("^\\$[a-z]+\\$/(?:top/?)?", "");
                } else {
                    ItemDraft draft = intake.item(block.line(), Escapes.plain(block.text()))
                            .category(category);
                    intake.item(draft, item -> new GiftReader(item).read(block));
                }
            }
        } catch (Unreadable tooMuch) {
            intake.add(tooMuch.note(upload.name()));
        }
        return intake.report();
    }

    private ImportedItem read(GiftBlock block) {
        item.id(block.id());
        block.tags().forEach(item::tag);
        String text = block.text();
        if (text.startsWith("::")) {
            int end = text.indexOf("::", 2);
            if (end < 0) {
                throw new Unreadable(block.line(), "exchange_gift.open_title");
            }
            item.title(Escapes.plain(text.substring(2, end)));
            text = text.substring(end + 2).strip();
        }
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        if (open < 0 && close < 0) {
            return item.kind("description").unknown("description");
        }
        if (open < 0 || close < open) {
            throw new Unreadable(block.line(), "exchange_gift.braces");
        }
        return answered(text.substring(0, open), text.substring(open + 1, close), text.substring(close + 1));
    }

    private ImportedItem answered(String before, String answers, String after) {
        if (answers.indexOf('{') >= 0 || answers.indexOf('}') >= 0) {
            return item.kind("several gaps").unknown("{…} {…}");
        }
        String ask = withoutFormat(before);
        int general = answers.lastIndexOf(GENERAL);
        String feedback = general < 0 ? "" : answers.substring(general + GENERAL.length());
        String body = (general < 0 ? answers : answers.substring(0, general)).strip();
        boolean gap = isGap(ask, body, after.strip());
        if (!gap && !after.isBlank()) {
            item.info("exchange_info.left_over", Escapes.plain(after));
        }
        LocalText asked = item.text(Escapes.plain(ask) + (gap ? gap(Escapes.plain(after)) : ""), format);
        return item.done(asked, null, optional(feedback), task(body));
    }

    /** Whether the answers stand in the sentence; a full stop after a sentence that has ended is a slip. */
    private static boolean isGap(String before, String body, String after) {
        if (after.isEmpty() || !after.matches("[\"';.]{1,3}")) {
            return !after.isEmpty();
        }
        boolean ended = before.isEmpty() || before.matches("(?s).*[.?!:…]");
        return after.equals(".")
                && !ended
                && !body.isEmpty()
                && !TRUTH.matcher(body).matches();
    }

    private static String gap(String after) {
        return after.matches("(?s)[.,;:?!…].*") ? GAP.stripTrailing() + after : GAP + after;
    }

    private String withoutFormat(String text) {
        Matcher named = FORMAT.matcher(text.strip());
        if (!named.find()) {
            return text.strip();
        }
        format = format(named.group(1));
        return text.strip().substring(named.end());
    }

    private static TextFormat format(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "html" -> TextFormat.HTML;
            case "markdown" -> TextFormat.MARKDOWN;
            case "plain" -> TextFormat.PLAIN;
            default -> TextFormat.AUTO;
        };
    }

    private LocalText text(String hidden) {
        Matcher named = FORMAT.matcher(hidden.strip());
        return named.find()
                ? item.text(Escapes.plain(hidden.strip().substring(named.end())), format(named.group(1)))
                : item.text(Escapes.plain(hidden), format);
    }

    private LocalText optional(String hidden) {
        return hidden.isBlank()
                ? null
                : Optional.of(text(hidden))
                        .filter(text -> !text.ru().isEmpty() || !text.en().isEmpty())
                        .orElse(null);
    }

    private Task task(String body) {
        if (body.isEmpty()) {
            item.kind("essay");
            return new Open(0, 1_500, List.of(), null);
        }
        if (body.startsWith("#")) {
            return numeric(body.substring(1).strip());
        }
        if (body.indexOf('~') >= 0) {
            return choice(GiftAnswer.of(body, false));
        }
        if (body.startsWith("=") && body.contains(ARROW)) {
            return matching(GiftAnswer.of(body, true));
        }
        Matcher truth = TRUTH.matcher(body);
        return truth.matches() ? trueFalse(truth) : words(body);
    }

    private Task choice(List<GiftAnswer> answers) {
        boolean single = answers.stream().anyMatch(GiftAnswer::right);
        item.kind(single ? "multichoice" : "multichoice, several");
        List<Choice.Option> options = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        for (GiftAnswer answer : answers) {
            if (answer.text().isBlank() && answer.feedback().isBlank()) {
                item.loss("exchange_loss.empty_answer");
                continue;
            }
            BigDecimal weight = answer.weight() != null
                    ? answer.weight()
                    : answer.right() ? BigDecimal.valueOf(100) : BigDecimal.ZERO;
            weights.add(weight);
            boolean right = single ? answer.right() : weight.signum() > 0;
            options.add(new Choice.Option(
                    ItemDraft.letter(options.size()), right, text(answer.text()), optional(answer.feedback())));
        }
        long right = options.stream().filter(Choice.Option::right).count();
        if (right == 0) {
            throw new Unreadable(item.place().line(), "exchange_item.no_key");
        }
        return single && right == 1 ? Weights.single(options, weights, item) : Weights.multiple(options, weights, item);
    }

    private Task trueFalse(Matcher truth) {
        item.kind("truefalse");
        boolean answer = truth.group(1).toUpperCase(Locale.ROOT).startsWith("T");
        String[] feedback = (truth.group(2) == null ? "" : truth.group(2)).split("#", 3);
        LocalText wrong = optional(feedback[0]);
        LocalText right = feedback.length > 1 ? optional(feedback[1]) : null;
        return TypedAnswers.trueFalse(answer, answer ? right : wrong, answer ? wrong : right);
    }

    private Task matching(List<GiftAnswer> answers) {
        item.kind("matching");
        List<Matching.Pair> pairs = new ArrayList<>();
        List<Matching.Extra> extra = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String whole = answers.get(i).text();
            int arrow = whole.indexOf(ARROW);
            if (arrow < 0) {
                throw new Unreadable(item.place().line(), "exchange_gift.no_arrow", Escapes.plain(whole));
            }
            String left = whole.substring(0, arrow).strip();
            LocalText right = text(whole.substring(arrow + ARROW.length()));
            if (left.isEmpty()) {
                extra.add(new Matching.Extra(ItemDraft.letter(i), right));
            } else {
                pairs.add(new Matching.Pair(
                        ItemDraft.letter(i),
                        text(left),
                        right,
                        optional(answers.get(i).feedback())));
            }
        }
        return new Matching(pairs, extra);
    }

    private Task numeric(String body) {
        item.kind("numerical");
        TypedAnswers typed = new TypedAnswers(item);
        for (GiftAnswer answer : GiftAnswer.of(body, true)) {
            BigDecimal points = answer.right() || answer.weight() != null ? answer.points() : BigDecimal.ZERO;
            boolean otherwise = !answer.right() && answer.text().isEmpty();
            typed.number(otherwise ? "*" : Escapes.plain(answer.text()), points, optional(answer.feedback()));
        }
        return typed.numeric();
    }

    private Task words(String body) {
        item.kind("shortanswer");
        TypedAnswers typed = new TypedAnswers(item);
        GiftAnswer.of(body, true)
                .forEach(answer -> typed.words(plain(answer.text()), answer.points(), optional(answer.feedback())));
        return typed.shortText(false);
    }

    private static String plain(String hidden) {
        return Escapes.plain(FORMAT.matcher(hidden.strip()).replaceFirst(""));
    }
}
