package org.stupeni.course.exchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.TypedAnswers;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Weights;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Matching;
import org.stupeni.question.Open;
import org.stupeni.question.Task;

/** Reads what stands between the braces of a GIFT question: which kind it is, is told by its marks. */
final class GiftTask {

    private static final Pattern TRUTH =
            Pattern.compile("^(T|TRUE|F|FALSE)\\s*(?:#(.*))?$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String ARROW = "->";

    private final ItemDraft item;
    private final GiftTexts texts;

    GiftTask(ItemDraft item, GiftTexts texts) {
        this.item = item;
        this.texts = texts;
    }

    /** Whether it is nothing but a truth value. */
    static boolean isTruth(String body) {
        return TRUTH.matcher(body).matches();
    }

    Task read(String body) {
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
                    ItemDraft.letter(options.size()),
                    right,
                    texts.of(answer.text()),
                    texts.optional(answer.feedback())));
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
        LocalText wrong = texts.optional(feedback[0]);
        LocalText right = feedback.length > 1 ? texts.optional(feedback[1]) : null;
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
            LocalText right = texts.of(whole.substring(arrow + ARROW.length()));
            if (left.isEmpty()) {
                extra.add(new Matching.Extra(ItemDraft.letter(i), right));
            } else {
                pairs.add(new Matching.Pair(
                        ItemDraft.letter(i),
                        texts.of(left),
                        right,
                        texts.optional(answers.get(i).feedback())));
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
            typed.number(otherwise ? "*" : Escapes.plain(answer.text()), points, texts.optional(answer.feedback()));
        }
        return typed.numeric();
    }

    private Task words(String body) {
        item.kind("shortanswer");
        TypedAnswers typed = new TypedAnswers(item);
        GiftAnswer.of(body, true)
                .forEach(answer -> typed.words(
                        GiftTexts.plain(answer.text()), answer.points(), texts.optional(answer.feedback())));
        return typed.shortText(false);
    }
}
