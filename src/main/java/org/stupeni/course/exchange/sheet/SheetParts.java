package org.stupeni.course.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.Numbers;
import org.stupeni.course.exchange.PartIds;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Weights;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;

/** Reads the rows below a question: what several types have in common, and what a gap of a text may be. */
final class SheetParts {

    private static final String BETWEEN_WORDINGS = "\\s*\\|\\s*";
    private static final int HEAVIEST = 10;
    private static final int MOST_POINTS = 100;

    private final ItemDraft item;
    private final List<SheetRow> rows;
    private final Set<String> ids = new HashSet<>();

    SheetParts(ItemDraft item, List<SheetRow> rows) {
        this.item = item;
        this.rows = rows;
    }

    Stream<SheetRow> of(SheetPart part) {
        return of(part, rows);
    }

    private static Stream<SheetRow> of(SheetPart part, List<SheetRow> rows) {
        return rows.stream()
                .filter(row -> SheetPart.of(row.get(SheetColumn.PART))
                        .filter(one -> one == part)
                        .isPresent());
    }

    /** The id of a part; a letter where none is given. */
    String id(SheetRow row, int at) {
        return free(row.get(SheetColumn.ID), ItemDraft.letter(at));
    }

    private String free(String given, String otherwise) {
        String start = YamlDocument.isId(given) ? given : otherwise;
        String free = start;
        for (int i = 2; !ids.add(free); i++) {
            free = start + "-" + i;
        }
        return free;
    }

    List<Choice.Option> options(List<SheetRow> own) {
        List<Choice.Option> options = new ArrayList<>();
        of(SheetPart.OPTION, own)
                .forEach(row -> options.add(new Choice.Option(
                        id(row, options.size()),
                        SheetWords.isYes(row.get(SheetColumn.KEY)),
                        row.text(),
                        row.feedback())));
        return options;
    }

    private static BigDecimal number(String cell, SheetRow row) {
        return Numbers.read(cell).orElseThrow(() -> new Unreadable(row.line(), "exchange_item.no_number", cell));
    }

    private BigDecimal points(SheetRow row) {
        String cell = row.get(SheetColumn.POINTS);
        return cell.isEmpty() ? BigDecimal.ONE : Weights.points(number(cell, row), item);
    }

    Numeric numeric(List<SheetRow> own, BigDecimal withoutUnit) {
        List<Numeric.Value> values = new ArrayList<>();
        of(SheetPart.VALUE, own).forEach(row -> {
            String tolerance = row.get(SheetColumn.TOLERANCE);
            boolean percent = tolerance.endsWith("%");
            String size = percent ? tolerance.substring(0, tolerance.length() - 1) : tolerance;
            values.add(new Numeric.Value(
                    number(row.get(SheetColumn.KEY), row),
                    size.isBlank() ? BigDecimal.ZERO : number(size, row).abs(),
                    percent,
                    points(row),
                    row.feedback()));
        });
        if (values.stream().allMatch(value -> value.points().signum() == 0)) {
            throw new Unreadable(item.place().line(), "exchange_item.no_key");
        }
        List<Numeric.Unit> units = new ArrayList<>();
        of(SheetPart.UNIT, own).forEach(row -> {
            BigDecimal factor =
                    row.get(SheetColumn.KEY).isEmpty() ? BigDecimal.ONE : number(row.get(SheetColumn.KEY), row);
            if (factor.signum() <= 0) {
                throw new Unreadable(row.line(), "exchange_item.no_number", row.get(SheetColumn.KEY));
            }
            units.add(new Numeric.Unit(row.text(), also(row), factor));
        });
        return new Numeric(values, units, units.isEmpty() ? BigDecimal.ONE : withoutUnit, otherwise(own));
    }

    private static List<String> also(SheetRow row) {
        return Arrays.stream(row.get(SheetColumn.ALSO).split(BETWEEN_WORDINGS))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static LocalText otherwise(List<SheetRow> own) {
        return of(SheetPart.OTHERWISE, own).findFirst().map(SheetRow::feedback).orElse(null);
    }

    /** @param rules may name how capitals and slips are treated, as documents do */
    ShortText words(List<SheetRow> own, String rules) {
        List<ShortText.Known> known = new ArrayList<>();
        of(SheetPart.ANSWER, own)
                .forEach(row -> known.add(new ShortText.Known(row.text(), also(row), points(row), row.feedback())));
        if (known.stream().allMatch(one -> one.points().signum() == 0)) {
            throw new Unreadable(item.place().line(), "exchange_item.no_key");
        }
        return new ShortText(known, rules.contains("case"), rules.contains("typo"), otherwise(own));
    }

    /** A text with gaps; the rows below a gap are its own. */
    Cloze cloze() {
        LocalText text = of(SheetPart.TEXT)
                .findFirst()
                .map(SheetRow::text)
                .orElseThrow(() -> new Unreadable(item.place().line(), "exchange_item.no_gap"));
        List<Cloze.Gap> gaps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isGap(rows.get(i))) {
                int end = i + 1;
                while (end < rows.size() && !isGap(rows.get(end))) {
                    end++;
                }
                gaps.add(gap(rows.get(i), rows.subList(i + 1, end), gaps.size()));
            }
        }
        Set<String> places = new HashSet<>(Cloze.gapsIn(text.ru() + text.en()));
        gaps.stream().filter(gap -> !places.contains(gap.id())).findFirst().ifPresent(gap -> {
            throw new Unreadable(item.place().line(), "exchange_sheet.no_place", gap.id());
        });
        if (gaps.isEmpty()) {
            throw new Unreadable(item.place().line(), "exchange_item.no_gap");
        }
        return new Cloze(text, gaps);
    }

    private static boolean isGap(SheetRow row) {
        return SheetPart.of(row.get(SheetColumn.PART))
                .filter(part -> part == SheetPart.GAP)
                .isPresent();
    }

    private Cloze.Gap gap(SheetRow row, List<SheetRow> own, int at) {
        String id = free(row.get(SheetColumn.ID), PartIds.gap(at));
        int weight =
                Numbers.read(row.get(SheetColumn.KEY)).map(BigDecimal::intValue).orElse(1);
        int fitting = Math.max(1, Math.min(HEAVIEST, weight));
        if (fitting != weight) {
            item.loss("exchange_loss.gap_weight", weight);
        }
        if (of(SheetPart.OPTION, own).findAny().isPresent()) {
            List<Choice.Option> options = options(own);
            if (options.stream().filter(Choice.Option::right).count() != 1) {
                throw new Unreadable(row.line(), "exchange_moodle.gap_key");
            }
            return new Cloze.Gap(id, fitting, null, null, new Choice(QuestionType.SINGLE, options));
        }
        return of(SheetPart.VALUE, own).findAny().isPresent()
                ? new Cloze.Gap(id, fitting, null, numeric(own, BigDecimal.ONE), null)
                : new Cloze.Gap(id, fitting, words(own, row.get(SheetColumn.TOLERANCE)), null, null);
    }

    List<Open.Criterion> rubric() {
        List<Open.Criterion> rubric = new ArrayList<>();
        for (SheetRow row : rows) {
            SheetPart part = SheetPart.of(row.get(SheetColumn.PART)).orElse(SheetPart.ASK);
            if (part == SheetPart.CRITERION) {
                rubric.add(new Open.Criterion(id(row, rubric.size()), row.text(), List.of()));
            } else if (part == SheetPart.SCORE && !rubric.isEmpty()) {
                Open.Criterion last = rubric.remove(rubric.size() - 1);
                List<Open.Step> steps = new ArrayList<>(last.steps());
                int points = number(row.get(SheetColumn.KEY), row).intValue();
                steps.add(new Open.Step(Math.max(0, Math.min(MOST_POINTS, points)), row.text()));
                rubric.add(new Open.Criterion(last.id(), last.title(), steps));
            }
        }
        return rubric;
    }
}
