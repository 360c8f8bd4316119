package org.stupeni.course.exchange.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Weights;
import org.stupeni.course.exchange.safe.XmlElement;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Matching;
import org.stupeni.question.Ordering;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Task;

/** Reads interactions that choose, order and put together. */
final class QtiChoices {

    private final QtiItem item;
    private final XmlElement interaction;
    private final QtiResponse response;
    private final Set<String> ids = new HashSet<>();

    QtiChoices(QtiItem item, XmlElement interaction) {
        this.item = item;
        this.interaction = interaction;
        this.response = item.response(interaction);
    }

    Task choice() {
        List<Choice.Option> options = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        boolean single = !response.cardinality().equals("multiple");
        boolean mapped = item.processing().isMapped() && !response.mapping().isEmpty();
        BigDecimal whole = single ? response.most() : response.sum();
        for (XmlElement choice : interaction.children("simpleChoice")) {
            String own = choice.attribute("identifier");
            BigDecimal worth = response.mapping()
                    .getOrDefault(own, BigDecimal.ZERO)
                    .movePointRight(2)
                    .divide(whole, 5, RoundingMode.HALF_UP);
            boolean correct = response.correct().contains(own);
            weights.add(mapped ? worth : correct ? BigDecimal.valueOf(100) : BigDecimal.ZERO);
            boolean right = response.correct().isEmpty() ? worth.signum() > 0 : correct;
            options.add(new Choice.Option(
                    QtiItem.id(choice, options.size(), ids), right, item.text(choice), item.feedback(choice)));
        }
        long right = options.stream().filter(Choice.Option::right).count();
        if (right == 0) {
            throw new Unreadable(interaction.line(), "exchange_item.no_key");
        }
        if (QtiItem.isTruth(options) && right == 1) {
            return new Choice(QuestionType.TRUE_FALSE, named(options));
        }
        if (single && right == 1) {
            return Weights.single(options, weights, item.draft());
        }
        return mapped
                ? Weights.multiple(options, weights, item.draft())
                : new Choice(QuestionType.MULTIPLE, Choice.Credit.ALL_OR_NOTHING, options);
    }

    /** True and false have the portal's own words. */
    private static List<Choice.Option> named(List<Choice.Option> options) {
        Choice.Option yes = options.get(0);
        Choice.Option no = options.get(1);
        return List.of(
                new Choice.Option(yes.id(), yes.right(), new LocalText("Верно", "True"), yes.feedback()),
                new Choice.Option(no.id(), no.right(), new LocalText("Неверно", "False"), no.feedback()));
    }

    Ordering ordering() {
        Map<String, XmlElement> choices = byIdentifier(interaction.children("simpleChoice"));
        if (response.correct().isEmpty() || !choices.keySet().containsAll(response.correct())) {
            throw new Unreadable(interaction.line(), "exchange_item.no_key");
        }
        if (response.correct().size() < choices.size()) {
            item.draft().loss("exchange_qti.not_ordered");
        }
        List<Ordering.Step> steps = new ArrayList<>();
        for (String own : new LinkedHashSet<>(response.correct())) {
            XmlElement choice = choices.get(own);
            steps.add(
                    new Ordering.Step(QtiItem.id(choice, steps.size(), ids), item.text(choice), item.feedback(choice)));
        }
        return new Ordering(Ordering.Credit.ALL_OR_NOTHING, steps);
    }

    private static Map<String, XmlElement> byIdentifier(List<XmlElement> choices) {
        Map<String, XmlElement> byIdentifier = new LinkedHashMap<>();
        choices.forEach(choice -> byIdentifier.putIfAbsent(choice.attribute("identifier"), choice));
        return byIdentifier;
    }

    Matching matching() {
        List<XmlElement> sets = interaction.children("simpleMatchSet");
        if (sets.size() != 2) {
            throw new Unreadable(interaction.line(), "exchange_qti.match_sets", sets.size());
        }
        return pairs(
                byIdentifier(sets.get(0).children("simpleAssociableChoice")),
                byIdentifier(sets.get(1).children("simpleAssociableChoice")));
    }

    Matching associated() {
        Map<String, XmlElement> choices = byIdentifier(interaction.children("simpleAssociableChoice"));
        return pairs(choices, choices);
    }

    private Matching pairs(Map<String, XmlElement> lefts, Map<String, XmlElement> rights) {
        List<Matching.Pair> pairs = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (String correct : response.correct()) {
            String[] sides = correct.strip().split("\\s+");
            XmlElement left = lefts.get(sides[0]);
            XmlElement right = sides.length == 2 ? rights.get(sides[1]) : null;
            if (left == null || right == null) {
                throw new Unreadable(interaction.line(), "exchange_qti.no_pair", correct);
            }
            used.addAll(List.of(sides));
            pairs.add(new Matching.Pair(
                    QtiItem.id(left, pairs.size(), ids), item.text(left), item.text(right), item.feedback(left)));
        }
        if (pairs.isEmpty()) {
            throw new Unreadable(interaction.line(), "exchange_item.no_key");
        }
        QtiPairs.tell(item, response);
        if (lefts != rights && !used.containsAll(lefts.keySet())) {
            item.draft().loss("exchange_qti.left_alone");
        }
        List<Matching.Extra> extra = new ArrayList<>();
        rights.forEach((own, choice) -> {
            if (!used.contains(own)) {
                extra.add(new Matching.Extra(QtiItem.id(choice, pairs.size() + extra.size(), ids), item.text(choice)));
            }
        });
        return new Matching(pairs, extra);
    }
}
