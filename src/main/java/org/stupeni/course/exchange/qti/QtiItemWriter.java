package org.stupeni.course.exchange.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.exchange.Losses;
import org.stupeni.course.exchange.Weights;
import org.stupeni.course.exchange.Wording;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Matching;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** Writes one question as an item. */
final class QtiItemWriter {

    private static final int DECIMALS = 5;
    private static final String RIGHT_SIDE = "-right";

    private final QtiVersion version;
    private final Wording wording;
    private final Losses losses;
    private final Question question;
    private final QtiXml xml;
    private final QtiPictures pictures;

    QtiItemWriter(QtiVersion version, Wording wording, Losses losses, Question question, QtiPictures pictures) {
        this.pictures = pictures;
        this.version = version;
        this.wording = wording;
        this.losses = losses;
        this.question = question;
        this.xml = new QtiXml(version);
    }

    /** The item; nothing for a type that QTI has not. */
    Optional<String> write() {
        Task task = question.task();
        if (task.type() == QuestionType.JUDGEMENT || task.type() == QuestionType.DIALOGUE) {
            losses.leftOut(question, "exchange_lost.type");
            return Optional.empty();
        }
        losses.hint(question);
        losses.pictures(question, pictures.source());
        xml.open(
                "assessmentItem",
                "xmlns",
                version.namespace(),
                "identifier",
                question.id(),
                "title",
                question.id(),
                "adaptive",
                "false",
                "timeDependent",
                "false",
                "xml:lang",
                wording.language().code());
        if (task instanceof Choice choice) {
            choice(choice);
        } else if (task instanceof Matching matching) {
            matching(matching);
        } else if (task instanceof Ordering ordering) {
            ordering(ordering);
        } else if (task instanceof Numeric numeric) {
            numeric(numeric);
        } else if (task instanceof ShortText words) {
            words(words);
        } else if (task instanceof Cloze cloze) {
            new QtiGapsWriter(xml, wording, losses, question, pictures).write(cloze);
        } else if (task instanceof Open open) {
            open(open);
        }
        if (question.feedback() != null) {
            xml.feedback("GENERAL", "general", html(question.feedback()));
        }
        return Optional.of(xml.end());
    }

    private String html(LocalText text) {
        return pictures.in(Markdown.html(wording.one(text)).strip());
    }

    private void outcomes(String feedbackCardinality) {
        xml.outcome("SCORE", "single", "float", "0");
        if (feedbackCardinality != null) {
            xml.outcome("FEEDBACK", feedbackCardinality, "identifier", null);
        }
        if (question.feedback() != null) {
            xml.outcome("GENERAL", "single", "identifier", "general");
        }
    }

    private void beginBody() {
        xml.open("itemBody").raw("<div>" + html(question.ask()) + "</div>");
    }

    private void choice(Choice choice) {
        boolean single = choice.type() != QuestionType.MULTIPLE;
        boolean mapped = !single && choice.credit() != Choice.Credit.ALL_OR_NOTHING;
        losses.addIf(choice.credit() == Choice.Credit.PER_OPTION, question, "exchange_lost.credit");
        boolean explained = choice.options().stream().anyMatch(option -> option.feedback() != null);
        String cardinality = single ? "single" : "multiple";
        Map<String, BigDecimal> worth = new LinkedHashMap<>();
        if (mapped) {
            choice.options()
                    .forEach(option ->
                            worth.put(option.id(), Weights.of(choice, option).movePointLeft(2)));
        }
        xml.response("RESPONSE", cardinality, "identifier", right(choice), worth, mapped ? "0" : null, false);
        outcomes(explained ? cardinality : null);
        beginBody();
        xml.open(
                "choiceInteraction",
                "responseIdentifier",
                "RESPONSE",
                "shuffle",
                String.valueOf(choice.type() != QuestionType.TRUE_FALSE),
                "maxChoices",
                single ? "1" : "0");
        choice.options().forEach(option -> xml.inner("simpleChoice", html(option.text()), "identifier", option.id()));
        xml.close().close();
        processed(mapped, explained);
        choice.options().stream()
                .filter(option -> option.feedback() != null)
                .forEach(option -> xml.feedback("FEEDBACK", option.id(), html(option.feedback())));
    }

    private static List<String> right(Choice choice) {
        return choice.options().stream()
                .filter(Choice.Option::right)
                .map(Choice.Option::id)
                .toList();
    }

    /** Points for the right answer or by the mapping, and the feedback to what was chosen. */
    private void processed(boolean mapped, boolean explained) {
        xml.open("responseProcessing");
        if (mapped) {
            xml.open("setOutcomeValue", "identifier", "SCORE")
                    .empty("mapResponse", "identifier", "RESPONSE")
                    .close();
        } else {
            xml.open("responseCondition").open("responseIf").open("match");
            xml.empty("variable", "identifier", "RESPONSE")
                    .empty("correct", "identifier", "RESPONSE")
                    .close();
            xml.score("1").close().close();
        }
        if (explained) {
            xml.open("setOutcomeValue", "identifier", "FEEDBACK")
                    .empty("variable", "identifier", "RESPONSE")
                    .close();
        }
        xml.close();
    }

    private void matching(Matching matching) {
        partFeedback(matching.pairs().stream().anyMatch(pair -> pair.feedback() != null));
        Map<String, BigDecimal> worth = new LinkedHashMap<>();
        BigDecimal share =
                BigDecimal.ONE.divide(BigDecimal.valueOf(matching.pairs().size()), DECIMALS, RoundingMode.HALF_UP);
        matching.pairs().forEach(pair -> worth.put(pair.id() + " " + pair.id() + RIGHT_SIDE, share));
        xml.response("RESPONSE", "multiple", "directedPair", List.copyOf(worth.keySet()), worth, "0", false);
        outcomes(null);
        beginBody();
        xml.open(
                "matchInteraction",
                "responseIdentifier",
                "RESPONSE",
                "shuffle",
                "true",
                "maxAssociations",
                String.valueOf(matching.pairs().size()));
        xml.open("simpleMatchSet");
        matching.pairs().forEach(pair -> side(pair.id(), pair.left()));
        xml.close().open("simpleMatchSet");
        matching.pairs().forEach(pair -> side(pair.id() + RIGHT_SIDE, pair.right()));
        matching.extra().forEach(extra -> side(extra.id(), extra.text()));
        xml.close().close().close();
        processed(true, false);
    }

    private void side(String id, LocalText text) {
        xml.inner("simpleAssociableChoice", html(text), "identifier", id, "matchMax", "1");
    }

    private void ordering(Ordering ordering) {
        losses.addIf(ordering.credit() != Ordering.Credit.ALL_OR_NOTHING, question, "exchange_lost.credit");
        partFeedback(ordering.steps().stream().anyMatch(step -> step.feedback() != null));
        List<String> order = ordering.steps().stream().map(Ordering.Step::id).toList();
        xml.response("RESPONSE", "ordered", "identifier", order, Map.of(), null, false);
        outcomes(null);
        beginBody();
        xml.open("orderInteraction", "responseIdentifier", "RESPONSE", "shuffle", "true");
        ordering.steps().forEach(step -> xml.inner("simpleChoice", html(step.text()), "identifier", step.id()));
        xml.close().close();
        processed(false, false);
    }

    private void numeric(Numeric numeric) {
        losses.addIf(!numeric.units().isEmpty(), question, "exchange_lost.units");
        partFeedback(
                numeric.otherwise() != null || numeric.values().stream().anyMatch(value -> value.feedback() != null));
        String right = numeric.values().stream()
                .filter(value -> value.points().compareTo(BigDecimal.ONE) == 0)
                .findFirst()
                .or(() -> numeric.values().stream().findFirst())
                .map(value -> Weights.plain(value.value()))
                .orElse("0");
        xml.response("RESPONSE", "single", "float", List.of(right), Map.of(), null, false);
        outcomes(null);
        beginBody();
        xml.open("p")
                .empty("textEntryInteraction", "responseIdentifier", "RESPONSE")
                .close()
                .close();
        xml.open("responseProcessing").open("responseCondition");
        for (int i = 0; i < numeric.values().size(); i++) {
            Numeric.Value value = numeric.values().get(i);
            String tolerance = Weights.plain(value.tolerance());
            xml.open(i == 0 ? "responseIf" : "responseElseIf");
            xml.open(
                    "equal",
                    "toleranceMode",
                    value.percent() ? "relative" : "absolute",
                    "tolerance",
                    tolerance + " " + tolerance);
            xml.empty("variable", "identifier", "RESPONSE")
                    .text("baseValue", Weights.plain(value.value()), "baseType", "float")
                    .close();
            xml.score(Weights.plain(value.points())).close();
        }
        xml.close().close();
    }

    private void words(ShortText words) {
        losses.addIf(words.typo(), question, "exchange_lost.spelling");
        partFeedback(words.otherwise() != null || words.answers().stream().anyMatch(known -> known.feedback() != null));
        Map<String, BigDecimal> worth = new LinkedHashMap<>();
        words.answers()
                .forEach(known -> wording.wordings(question, known, losses)
                        .forEach(text -> worth.putIfAbsent(text, known.points())));
        List<String> right = new ArrayList<>(worth.keySet()).subList(0, Math.min(1, worth.size()));
        xml.response("RESPONSE", "single", "string", right, worth, "0", words.caseMatters());
        outcomes(null);
        beginBody();
        xml.open("p")
                .empty("textEntryInteraction", "responseIdentifier", "RESPONSE")
                .close()
                .close();
        processed(true, false);
    }

    private void open(Open open) {
        losses.add(question, "exchange_lost.rubric");
        xml.response("RESPONSE", "single", "string", List.of(), Map.of(), null, false);
        outcomes(null);
        beginBody();
        xml.empty("extendedTextInteraction", "responseIdentifier", "RESPONSE");
        if (open.model() != null) {
            xml.inner("rubricBlock", html(open.model()), "view", "scorer");
        }
        xml.close();
    }

    private void partFeedback(boolean there) {
        losses.addIf(there, question, "exchange_lost.part_feedback");
    }
}
