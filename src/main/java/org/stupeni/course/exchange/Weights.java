package org.stupeni.course.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.stupeni.question.Choice;
import org.stupeni.question.Numeric;
import org.stupeni.question.QuestionType;

/** What weights of options in per cent mean here, and what our credits are in per cent. */
public final class Weights {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = new BigDecimal("0.6");

    private Weights() {}

    /** The share of one of so many, in per cent with five decimals. */
    public static BigDecimal share(long of) {
        return HUNDRED.divide(BigDecimal.valueOf(of), 5, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Whether these are, but for rounding, the weights of right options less those of wrong ones. */
    public static boolean isRightMinusWrong(List<BigDecimal> weights) {
        long right = weights.stream().filter(weight -> weight.signum() > 0).count();
        long wrong = weights.size() - right;
        return right > 0
                && weights.stream()
                        .allMatch(weight -> weight.signum() > 0
                                ? isNear(weight, share(right))
                                : isNear(weight, share(Math.max(1, wrong)).negate()));
    }

    public static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(NEAR) <= 0;
    }

    /** The weight of an option of a multiple choice where right ones count less wrong ones. */
    public static BigDecimal of(Choice choice, Choice.Option option) {
        long right = choice.options().stream().filter(Choice.Option::right).count();
        return option.right()
                ? share(right)
                : share(Math.max(1, choice.options().size() - right)).negate();
    }

    /** A share of the points that fits: what is below none or above all is cut, and told. */
    public static BigDecimal points(BigDecimal share, ItemDraft item) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            item.loss("exchange_loss.points", share.movePointRight(2).toPlainString());
            return share.signum() < 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        BigDecimal plain =
                share.setScale(Math.min(share.scale(), 9), RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** A choice of which exactly one option is wholly right, with what its weights lose. */
    public static Choice single(List<Choice.Option> options, List<BigDecimal> weights, ItemDraft item) {
        boolean plain = weights.stream().allMatch(weight -> weight.signum() == 0 || weight.compareTo(HUNDRED) == 0);
        if (!plain) {
            item.loss("exchange_loss.weights", text(weights));
        }
        return new Choice(QuestionType.SINGLE, options);
    }

    /** A choice of several, with what its weights lose. */
    public static Choice multiple(List<Choice.Option> options, List<BigDecimal> weights, ItemDraft item) {
        if (!isRightMinusWrong(weights)) {
            item.loss("exchange_loss.weights", text(weights));
        }
        return new Choice(QuestionType.MULTIPLE, options);
    }

    private static String text(List<BigDecimal> weights) {
        return String.join(
                ", ", weights.stream().map(weight -> plain(weight) + "%").toList());
    }

    /** How far off a number may be, as a distance. */
    public static BigDecimal distance(Numeric.Value value) {
        return value.percent() ? value.value().abs().multiply(value.tolerance()).movePointLeft(2) : value.tolerance();
    }

    /** A number without zeros at its end. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
