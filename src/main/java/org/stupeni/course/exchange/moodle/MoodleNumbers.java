package org.stupeni.course.exchange.moodle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.Numbers;
import org.stupeni.course.exchange.TypedAnswers;
import org.stupeni.course.exchange.Weights;
import org.stupeni.course.exchange.safe.XmlElement;
import org.stupeni.question.Numeric;

/** Reads a numerical question of Moodle with its units. */
final class MoodleNumbers {

    private static final int DECIMALS = 9;

    private final ItemDraft item;
    private final XmlElement question;
    private final MoodleTexts texts;

    MoodleNumbers(ItemDraft item, XmlElement question, MoodleTexts texts) {
        this.item = item;
        this.question = question;
        this.texts = texts;
    }

    Numeric read() {
        TypedAnswers typed = new TypedAnswers(item);
        for (XmlElement answer : question.children("answer")) {
            BigDecimal points = Numbers.near(answer.attribute("fraction"))
                    .orElse(BigDecimal.valueOf(100))
                    .movePointLeft(2);
            typed.number(
                    MoodleTexts.source(answer), answer.textOf("tolerance"), points, texts.optional(answer, "feedback"));
        }
        return typed.numeric(units(), withoutUnit());
    }

    private List<Numeric.Unit> units() {
        List<Numeric.Unit> units = new ArrayList<>();
        List<XmlElement> found =
                question.child("units").map(all -> all.children("unit")).orElse(List.of());
        if (found.isEmpty() || question.textOf("showunits").equals("3")) {
            return units;
        }
        for (XmlElement unit : found) {
            String name = unit.textOf("unit_name");
            BigDecimal factor = factor(unit.textOf("multiplier"), name);
            int same = same(units, factor);
            if (same < 0) {
                units.add(new Numeric.Unit(item.words(name), List.of(), factor));
            } else {
                List<String> also = new ArrayList<>(units.get(same).also());
                also.add(name);
                units.set(same, new Numeric.Unit(units.get(same).name(), also, factor));
            }
        }
        return units;
    }

    private static int same(List<Numeric.Unit> units, BigDecimal factor) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).factor().compareTo(factor) == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Moodle divides what was typed by the multiplier. */
    private BigDecimal factor(String multiplier, String unit) {
        BigDecimal number =
                Numbers.read(multiplier).filter(one -> one.signum() > 0).orElse(BigDecimal.ONE);
        BigDecimal factor =
                BigDecimal.ONE.divide(number, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        if (factor.signum() == 0 || factor.multiply(number).compareTo(BigDecimal.ONE) != 0) {
            item.loss("exchange_loss.unit_factor", unit, Weights.plain(number));
        }
        BigDecimal plain = factor.signum() == 0 ? BigDecimal.ONE : factor;
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private BigDecimal withoutUnit() {
        BigDecimal penalty = Numbers.read(question.textOf("unitpenalty")).orElse(BigDecimal.ZERO);
        boolean graded = question.textOf("unitgradingtype").matches("[12]");
        return graded ? Weights.points(BigDecimal.ONE.subtract(penalty), item) : BigDecimal.ONE;
    }
}
