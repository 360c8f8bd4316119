package org.stupeni.course.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.Limits;
import org.stupeni.course.exchange.Numbers;
import org.stupeni.course.exchange.TypedAnswers;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.Choice;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Task;

/** Reads a question from its rows. */
final class SheetQuestion {

    private static final int MOST_WORDS = 1_500;

    private final ItemDraft item;
    private final SheetRow head;
    private final List<SheetRow> rows;
    private final SheetParts parts;

    SheetQuestion(ItemDraft item, List<SheetRow> rows) {
        this.item = item.kind(rows.get(0).get(SheetColumn.TYPE));
        this.head = rows.get(0);
        this.rows = rows.subList(1, rows.size());
        this.parts = new SheetParts(item, this.rows);
    }

    ImportedItem read() {
        String written = head.get(SheetColumn.TYPE);
        if (written.isEmpty()) {
            throw new Unreadable(head.line(), "exchange_sheet.no_type");
        }
        Optional<QuestionType> type = SheetWords.type(written);
        if (type.isEmpty() || type.get() == QuestionType.DIALOGUE) {
            return item.unknown(written);
        }
        rows.stream()
                .filter(row -> SheetPart.of(row.get(SheetColumn.PART)).isEmpty())
                .forEach(row -> item.loss("exchange_sheet.unknown_part", row.get(SheetColumn.PART), row.line()));
        head.cells().values().stream()
                .filter(text -> text.length() > Limits.TEXT)
                .findFirst()
                .ifPresent(text -> {
                    throw new Unreadable(head.line(), "exchange_item.long_text", Limits.TEXT);
                });
        String id = head.get(SheetColumn.QUESTION);
        item.id(id)
                .title(YamlDocument.isId(id) ? "" : id)
                .tag("indicator:" + head.get(SheetColumn.INDICATOR))
                .tag("lesson:" + head.get(SheetColumn.LESSON))
                .tag("difficulty:" + head.get(SheetColumn.DIFFICULTY));
        LocalText ask = head.text();
        if (!ask.ru().isBlank() && !ask.en().isBlank()) {
            item.inBoth();
        }
        LocalText hint =
                parts.of(SheetPart.HINT).findFirst().map(SheetRow::text).orElse(null);
        Task task = task(type.get());
        checkUsed(type.get());
        return item.done(ask, hint, head.feedback(), task);
    }

    private Task task(QuestionType type) {
        return switch (type) {
            case SINGLE, MULTIPLE -> choice(type);
            case TRUE_FALSE -> trueFalse();
            case MATCHING -> matching();
            case ORDERING -> ordering();
            case NUMERIC -> parts.numeric(rows, points(head));
            case SHORT_TEXT -> parts.words(rows, head.get(SheetColumn.KEY));
            case CLOZE -> parts.cloze();
            case OPEN -> open();
            case JUDGEMENT -> judgement();
            case DIALOGUE -> throw new Unreadable(head.line(), "exchange_item.unknown", type.word());
        };
    }

    private static BigDecimal points(SheetRow row) {
        return Numbers.read(row.get(SheetColumn.POINTS))
                .filter(share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0)
                .orElse(BigDecimal.ONE);
    }

    /** Parts of another type of question are told, not dropped. */
    private void checkUsed(QuestionType type) {
        Set<SheetPart> own = switch (type) {
            case SINGLE, MULTIPLE -> EnumSet.of(SheetPart.OPTION);
            case TRUE_FALSE -> EnumSet.of(SheetPart.IF_TRUE, SheetPart.IF_FALSE);
            case MATCHING -> EnumSet.of(SheetPart.PAIR, SheetPart.EXTRA);
            case ORDERING -> EnumSet.of(SheetPart.STEP);
            case NUMERIC -> EnumSet.of(SheetPart.VALUE, SheetPart.UNIT, SheetPart.OTHERWISE);
            case SHORT_TEXT -> EnumSet.of(SheetPart.ANSWER, SheetPart.OTHERWISE);
            case CLOZE ->
                EnumSet.of(
                        SheetPart.TEXT,
                        SheetPart.GAP,
                        SheetPart.OPTION,
                        SheetPart.ANSWER,
                        SheetPart.VALUE,
                        SheetPart.OTHERWISE);
            case OPEN -> EnumSet.of(SheetPart.CRITERION, SheetPart.SCORE, SheetPart.MODEL);
            case JUDGEMENT -> EnumSet.of(SheetPart.REACTION);
            case DIALOGUE -> EnumSet.noneOf(SheetPart.class);
        };
        rows.forEach(row -> SheetPart.of(row.get(SheetColumn.PART))
                .filter(part -> part != SheetPart.HINT && !own.contains(part))
                .ifPresent(part -> item.loss("exchange_sheet.unknown_part", row.get(SheetColumn.PART), row.line())));
    }

    private Task choice(QuestionType type) {
        List<Choice.Option> options = parts.options(rows);
        long right = options.stream().filter(Choice.Option::right).count();
        if (right == 0) {
            throw new Unreadable(head.line(), "exchange_item.no_key");
        }
        if (type == QuestionType.SINGLE && right > 1) {
            throw new Unreadable(head.line(), "exchange_sheet.several_right", right);
        }
        Choice.Credit credit = type == QuestionType.SINGLE
                ? Choice.usual(type)
                : SheetWords.credit(Choice.Credit.class, head.get(SheetColumn.KEY))
                        .orElse(Choice.usual(type));
        return new Choice(type, credit, options);
    }

    private Task trueFalse() {
        String key = head.get(SheetColumn.KEY);
        if (key.isEmpty()) {
            throw new Unreadable(head.line(), "exchange_item.no_key");
        }
        return TypedAnswers.trueFalse(
                SheetWords.isYes(key),
                parts.of(SheetPart.IF_TRUE).findFirst().map(SheetRow::feedback).orElse(null),
                parts.of(SheetPart.IF_FALSE).findFirst().map(SheetRow::feedback).orElse(null));
    }

    private Task matching() {
        List<Matching.Pair> pairs = new ArrayList<>();
        parts.of(SheetPart.PAIR)
                .forEach(row -> pairs.add(
                        new Matching.Pair(parts.id(row, pairs.size()), row.text(), row.pair(), row.feedback())));
        List<Matching.Extra> extra = new ArrayList<>();
        parts.of(SheetPart.EXTRA)
                .forEach(row -> extra.add(new Matching.Extra(parts.id(row, pairs.size() + extra.size()), row.text())));
        return new Matching(pairs, extra);
    }

    private Task ordering() {
        List<Ordering.Step> steps = new ArrayList<>();
        parts.of(SheetPart.STEP)
                .forEach(row -> steps.add(new Ordering.Step(parts.id(row, steps.size()), row.text(), row.feedback())));
        return new Ordering(
                SheetWords.credit(Ordering.Credit.class, head.get(SheetColumn.KEY))
                        .orElse(Ordering.Credit.RELATIVE),
                steps);
    }

    private Task open() {
        String[] words = head.get(SheetColumn.KEY).split("[-–—…]", 2);
        int most = words(words[words.length - 1]).orElse(MOST_WORDS);
        int fewest = words.length == 2 ? words(words[0]).orElse(0) : 0;
        LocalText model =
                parts.of(SheetPart.MODEL).findFirst().map(SheetRow::text).orElse(null);
        return new Open(Math.min(fewest, most), most, parts.rubric(), model);
    }

    private static Optional<Integer> words(String text) {
        return Numbers.read(text)
                .filter(number -> number.signum() >= 0 && number.intValue() <= MOST_WORDS)
                .map(BigDecimal::intValue);
    }

    private Task judgement() {
        Judgement.Credit credit = SheetWords.credit(Judgement.Credit.class, head.get(SheetColumn.KEY))
                .orElse(Judgement.Credit.DISTANCE);
        List<Judgement.Reaction> reactions = new ArrayList<>();
        parts.of(SheetPart.REACTION).forEach(row -> {
            int key = Numbers.read(row.get(SheetColumn.KEY))
                    .filter(number -> number.signum() > 0 && number.intValue() <= 8)
                    .map(BigDecimal::intValue)
                    .orElseThrow(() -> new Unreadable(row.line(), "exchange_item.no_number", row.get(SheetColumn.KEY)));
            reactions.add(new Judgement.Reaction(parts.id(row, reactions.size()), row.text(), key, row.feedback()));
        });
        return new Judgement(credit, reactions);
    }
}
