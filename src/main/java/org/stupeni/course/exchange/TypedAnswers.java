package org.stupeni.course.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Numeric;
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;

/** Answers that are typed, gathered one by one as Moodle's formats have them: numbers with a tolerance, words, and {@code *} for anything else. */
public final class TypedAnswers {

    private static final String ANYTHING = "*";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final ItemDraft item;
    private final List<Numeric.Value> values = new ArrayList<>();
    private final List<ShortText.Known> known = new ArrayList<>();
    private LocalText otherwise;

    public TypedAnswers(ItemDraft item) {
        this.item = item;
    }

    /** The statement and what is said to whoever agrees or does not. */
    public static Choice trueFalse(boolean answer, LocalText whenTrue, LocalText whenFalse) {
        return new Choice(
                QuestionType.TRUE_FALSE,
                List.of(
                        new Choice.Option("true", answer, new LocalText("Верно", "True"), whenTrue),
                        new Choice.Option("false", !answer, new LocalText("Неверно", "False"), whenFalse)));
    }

    /** A number as {@code 3}, {@code 3:0.5} or {@code 1..5}. */
    public void number(String text, BigDecimal points, LocalText feedback) {
        String plain = text.strip();
        int range = plain.indexOf("..");
        if (isAnything(plain, points, feedback)) {
            return;
        }
        if (range > 0) {
            BigDecimal low = read(plain.substring(0, range));
            BigDecimal high = read(plain.substring(range + 2));
            add(low.add(high).divide(TWO), high.subtract(low).abs().divide(TWO), points, feedback);
        } else {
            int colon = plain.indexOf(':');
            add(
                    read(colon < 0 ? plain : plain.substring(0, colon)),
                    colon < 0 ? BigDecimal.ZERO : read(plain.substring(colon + 1)),
                    points,
                    feedback);
        }
    }

    /** A number with what it may be off. */
    public void number(String value, String tolerance, BigDecimal points, LocalText feedback) {
        if (!isAnything(value.strip(), points, feedback)) {
            add(read(value), tolerance.isBlank() ? BigDecimal.ZERO : read(tolerance), points, feedback);
        }
    }

    private BigDecimal read(String text) {
        return number(text, item);
    }

    /** A number of a key, as near as a question can hold it. */
    public static BigDecimal number(String text, ItemDraft item) {
        BigDecimal number = Numbers.near(text)
                .orElseThrow(() -> new Unreadable(item.place().line(), "exchange_item.no_number", text.strip()));
        if (Numbers.read(text).isEmpty()) {
            item.loss("exchange_loss.rounded", text.strip());
        }
        return number;
    }

    private void add(BigDecimal value, BigDecimal tolerance, BigDecimal points, LocalText feedback) {
        values.add(
                new Numeric.Value(plain(value), plain(tolerance.abs()), false, Weights.points(points, item), feedback));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Words; a star alone is whatever else is typed. */
    public void words(String text, BigDecimal points, LocalText feedback) {
        String plain = text.strip();
        if (isAnything(plain, points, feedback)) {
            return;
        }
        if (plain.isEmpty()) {
            item.loss("exchange_loss.empty_answer");
            return;
        }
        if (plain.replace("\\*", "").contains(ANYTHING)) {
            item.loss("exchange_loss.wildcard", plain);
        }
        add(item.words(plain.replace("\\*", ANYTHING)), Weights.points(points, item), feedback);
    }

    /** Wordings that follow each other and earn and say the same are one answer. */
    private void add(LocalText text, BigDecimal points, LocalText feedback) {
        Optional<ShortText.Known> last = known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
        boolean same = last.filter(
                        one -> one.points().compareTo(points) == 0 && Objects.equals(one.feedback(), feedback))
                .isPresent();
        if (!same) {
            known.add(new ShortText.Known(text, List.of(), points, feedback));
            return;
        }
        List<String> also = new ArrayList<>(last.get().also());
        also.add(text.in(item.language().locale()));
        known.set(known.size() - 1, new ShortText.Known(last.get().text(), also, points, feedback));
    }

    private boolean isAnything(String text, BigDecimal points, LocalText feedback) {
        if (!text.equals(ANYTHING)) {
            return false;
        }
        if (points.signum() > 0) {
            item.loss("exchange_loss.anything");
        }
        otherwise = feedback;
        return true;
    }

    /** @throws Unreadable if no number earns all points */
    public Numeric numeric() {
        return numeric(List.of(), BigDecimal.ONE);
    }

    public Numeric numeric(List<Numeric.Unit> units, BigDecimal withoutUnit) {
        checkKey(values.stream().map(Numeric.Value::points).toList());
        return new Numeric(values, units, withoutUnit, otherwise);
    }

    public ShortText shortText(boolean caseMatters) {
        checkKey(known.stream().map(ShortText.Known::points).toList());
        return new ShortText(known, caseMatters, false, otherwise);
    }

    private void checkKey(List<BigDecimal> points) {
        if (points.stream().allMatch(one -> one.signum() == 0)) {
            throw new Unreadable(item.place().line(), "exchange_item.no_key");
        }
        if (points.stream().noneMatch(one -> one.compareTo(BigDecimal.ONE) == 0)) {
            item.toDo("exchange_todo.full_points");
        }
    }
}
