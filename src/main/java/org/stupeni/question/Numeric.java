package org.stupeni.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * A number to be typed. Response: {@code typed}, {@value Response#NUMBER} and {@value Response#UNIT}.
 *
 * <p>The rules are those of Moodle's numerical type: values with an accepted error, a share of the points and feedback each, units with factors, and a
 * penalty where the number is right and the unit is not.
 *
 * @param values what is known about numbers, in this order: the right one and, with less or no points, mistakes that are worth a word
 * @param units the units that are accepted; empty where none is asked for
 * @param withoutUnit the share of the points that is left where the number is right and the unit is missing or wrong
 * @param otherwise feedback for whoever typed anything else, or null
 */
public record Numeric(List<Value> values, List<Unit> units, BigDecimal withoutUnit, LocalText otherwise)
        implements Task {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Numeric {
        values = List.copyOf(values);
        units = List.copyOf(units);
    }

    /** A single right number without a unit. */
    public static Numeric of(Value... values) {
        return new Numeric(List.of(values), List.of(), BigDecimal.ONE, null);
    }

    /**
     * A number that is known.
     *
     * @param value in the unit whose factor is 1
     * @param tolerance how far off a number may be and still be this one, bounds included
     * @param percent whether the tolerance is per cent of the value and not a distance
     * @param points the share of the points it earns
     * @param feedback for whoever typed it, or null
     */
    public record Value(
            BigDecimal value, BigDecimal tolerance, boolean percent, BigDecimal points, LocalText feedback) {

        boolean takes(BigDecimal number) {
            BigDecimal distance = number.subtract(value).abs();
            return percent
                    ? distance.multiply(HUNDRED).compareTo(value.abs().multiply(tolerance)) <= 0
                    : distance.compareTo(tolerance) <= 0;
        }
    }

    /**
     * A unit.
     *
     * @param name as it is shown
     * @param also other ways to write it, in any language
     * @param factor how many of the unit with factor 1 it is
     */
    public record Unit(LocalText name, List<String> also, BigDecimal factor) {

        public Unit {
            also = List.copyOf(also);
        }

        boolean isCalled(String typed) {
            return names().anyMatch(known -> plain(known).equals(plain(typed)));
        }

        /** Every way to write it. */
        public Stream<String> names() {
            return Stream.concat(Stream.of(name.ru(), name.en()), also.stream());
        }

        private static String plain(String unit) {
            return Spelling.normal(unit, false).replaceFirst("\\.$", "");
        }
    }

    /** What became of a response: the value it was taken for, and whether the unit is right. */
    public record Judged(Value value, boolean unitRight) {}

    /** The value a response comes to; nothing where it is no number or none that is known. */
    public Optional<Judged> judge(Response response) {
        Optional<NumberText> read = NumberText.read(response.typed(Response.NUMBER), response.typed(Response.UNIT));
        if (read.isEmpty() || units.isEmpty() && !read.get().unit().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = read.get().number();
        if (units.isEmpty()) {
            return value(number).map(value -> new Judged(value, true));
        }
        Optional<Judged> whole = units.stream()
                .filter(unit -> unit.isCalled(read.get().unit()))
                .findFirst()
                .flatMap(unit -> value(number.multiply(unit.factor())))
                .map(value -> new Judged(value, true));
        return whole.or(() -> value(number).map(value -> new Judged(value, false)));
    }

    private Optional<Value> value(BigDecimal number) {
        return values.stream().filter(value -> value.takes(number)).findFirst();
    }

    @Override
    public QuestionType type() {
        return QuestionType.NUMERIC;
    }

    /** The points of the value, less the penalty for the unit. */
    @Override
    public Optional<BigDecimal> points(Response response) {
        return Scoring.share(exactPoints(response), BigDecimal.ONE);
    }

    /** Not rounded yet. */
    BigDecimal exactPoints(Response response) {
        return judge(response)
                .map(judged -> judged.unitRight()
                        ? judged.value().points()
                        : judged.value().points().multiply(withoutUnit))
                .orElse(BigDecimal.ZERO);
    }

    @Override
    public Numeric withoutFeedback() {
        return new Numeric(
                values.stream()
                        .map(value ->
                                new Value(value.value(), value.tolerance(), value.percent(), value.points(), null))
                        .toList(),
                units,
                withoutUnit,
                null);
    }

    @Override
    public Stream<LocalText> texts() {
        return Stream.of(
                        values.stream().map(Value::feedback),
                        units.stream().map(Unit::name),
                        Stream.ofNullable(otherwise))
                .flatMap(part -> part);
    }
}
