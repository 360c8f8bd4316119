package org.stupeni.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.platform.YamlDocument;

/** Reads a number that is asked for. */
final class NumericReader {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int MOST_VALUES = 8;
    private static final int MOST_UNITS = 8;

    private NumericReader() {}

    static Numeric read(YamlDocument place) {
        Numeric numeric = gap(place);
        if (!place.has("units")) {
            return numeric;
        }
        YamlDocument units = place.map("units");
        Numeric withUnits = new Numeric(
                numeric.values(),
                units(units),
                units.decimal("without", BigDecimal.ZERO, BigDecimal.ONE),
                numeric.otherwise());
        units.noOtherKeys();
        return withUnits;
    }

    /** A number without a unit, as it stands in a text too. */
    static Numeric gap(YamlDocument place) {
        List<Numeric.Value> values = new ArrayList<>();
        for (YamlDocument item : Parts.items(place, "values", 1, MOST_VALUES, "a number has")) {
            Numeric.Value value = value(item);
            if (values.stream().anyMatch(earlier -> earlier.takes(value.value()))) {
                item.problem("value", "an earlier value takes this number already");
            }
            values.add(value);
        }
        if (!values.isEmpty()
                && values.stream().noneMatch(value -> value.points().compareTo(BigDecimal.ONE) == 0)) {
            place.problem("values", "at least one value must earn all points");
        }
        return new Numeric(values, List.of(), BigDecimal.ONE, Parts.feedback(place, "otherwise"));
    }

    private static Numeric.Value value(YamlDocument item) {
        BigDecimal value = item.decimal("value", LARGEST.negate(), LARGEST);
        String tolerance = item.optionalText("tolerance").orElse("0");
        boolean percent = tolerance.endsWith("%");
        String size = percent ? tolerance.substring(0, tolerance.length() - 1).strip() : tolerance;
        BigDecimal distance = BigDecimal.ZERO;
        if (size.matches("[0-9]{1,13}(\\.[0-9]{1,9})?")) {
            distance = new BigDecimal(size);
        } else {
            item.problem("tolerance", "a tolerance is a number from 0, or one with a percent sign: 5%");
        }
        Numeric.Value read =
                new Numeric.Value(value, distance, percent, Parts.points(item), Parts.feedback(item, "feedback"));
        item.noOtherKeys();
        return read;
    }

    private static List<Numeric.Unit> units(YamlDocument place) {
        List<Numeric.Unit> units = new ArrayList<>();
        for (YamlDocument item : Parts.items(place, "accepted", 1, MOST_UNITS, "units have")) {
            Numeric.Unit unit = new Numeric.Unit(
                    item.local("name"),
                    item.optionalList("also").stream().map(YamlDocument::value).toList(),
                    item.decimal("factor", new BigDecimal("0.000000001"), LARGEST));
            unit.names()
                    .filter(name -> units.stream().anyMatch(earlier -> earlier.isCalled(name)))
                    .distinct()
                    .forEach(name -> item.problem("name", "an earlier unit is called '" + name + "' already"));
            item.noOtherKeys();
            units.add(unit);
        }
        if (!units.isEmpty() && units.stream().noneMatch(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)) {
            place.problem("accepted", "one unit must have the factor 1: the unit of the values");
        }
        return units;
    }
}
