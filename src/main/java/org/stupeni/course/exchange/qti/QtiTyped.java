package org.stupeni.course.exchange.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stupeni.course.exchange.TypedAnswers;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Weights;
import org.stupeni.course.exchange.safe.XmlElement;
import org.stupeni.question.Numeric;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** Reads what is typed: words by their mapping, numbers by the comparisons with them. */
final class QtiTyped {

    private static final int DECIMALS = 9;

    private final QtiItem item;
    private final XmlElement entry;
    private final QtiResponse response;

    QtiTyped(QtiItem item, XmlElement entry) {
        this.item = item;
        this.entry = entry;
        this.response = item.response(entry);
    }

    Task read() {
        return response.isNumber() ? number() : words();
    }

    ShortText words() {
        TypedAnswers typed = new TypedAnswers(item.draft());
        for (Map.Entry<String, BigDecimal> answer : response.mapping().entrySet()) {
            typed.words(answer.getKey().replace("*", "\\*"), share(answer.getValue(), response.most()), null);
        }
        if (response.mapping().isEmpty()) {
            response.correct().forEach(answer -> typed.words(answer.replace("*", "\\*"), BigDecimal.ONE, null));
        }
        return typed.shortText(response.caseMatters());
    }

    Numeric number() {
        List<QtiProcessing.Compared> compared = item.processing().compared(entry.attribute("responseIdentifier"));
        List<Numeric.Value> values = new ArrayList<>();
        BigDecimal most = compared.stream()
                .map(QtiProcessing.Compared::worth)
                .max(BigDecimal::compareTo)
                .filter(worth -> worth.signum() > 0)
                .orElse(BigDecimal.ONE);
        for (QtiProcessing.Compared one : compared) {
            String value = one.value().isEmpty() && !response.correct().isEmpty()
                    ? response.correct().get(0)
                    : one.value();
            values.add(new Numeric.Value(
                    read(value), one.tolerance().abs(), one.percent(), share(one.worth(), most), null));
        }
        if (values.isEmpty()) {
            plain(values);
        }
        if (values.stream().allMatch(value -> value.points().signum() == 0)) {
            throw new Unreadable(entry.line(), "exchange_item.no_key");
        }
        return new Numeric(values, List.of(), BigDecimal.ONE, null);
    }

    /** Numbers that are right exactly. */
    private void plain(List<Numeric.Value> values) {
        response.mapping()
                .forEach((value, worth) -> values.add(
                        new Numeric.Value(read(value), BigDecimal.ZERO, false, share(worth, response.most()), null)));
        if (values.isEmpty()) {
            response.correct()
                    .forEach(value ->
                            values.add(new Numeric.Value(read(value), BigDecimal.ZERO, false, BigDecimal.ONE, null)));
        }
    }

    private BigDecimal read(String value) {
        return TypedAnswers.number(value, item.draft());
    }

    private BigDecimal share(BigDecimal worth, BigDecimal most) {
        return Weights.points(worth.divide(most, DECIMALS, RoundingMode.HALF_UP), item.draft());
    }
}
