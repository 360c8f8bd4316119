package org.stupeni.course.exchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.stupeni.course.exchange.Losses;
import org.stupeni.course.exchange.Weights;
import org.stupeni.course.exchange.Wording;
import org.stupeni.course.exchange.safe.XmlText;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Numeric;
import org.stupeni.question.Question;
import org.stupeni.question.ShortText;

/** Writes a text with gaps as inline choices and text entries; its points are the weighted sum of theirs. */
final class QtiGapsWriter {

    private final QtiXml xml;
    private final QtiPictures pictures;
    private final Wording wording;
    private final Losses losses;
    private final Question question;

    QtiGapsWriter(QtiXml xml, Wording wording, Losses losses, Question question, QtiPictures pictures) {
        this.pictures = pictures;
        this.xml = xml;
        this.wording = wording;
        this.losses = losses;
        this.question = question;
    }

    void write(Cloze cloze) {
        cloze.gaps().forEach(this::declare);
        xml.outcome("SCORE", "single", "float", "0");
        if (question.feedback() != null) {
            xml.outcome("GENERAL", "single", "identifier", "general");
        }
        xml.open("itemBody").raw("<div>" + html(question.ask()) + "</div>");
        String text = Cloze.PLACE
                .matcher(html(cloze.text()))
                .replaceAll(place -> cloze.gaps().stream()
                        .filter(gap -> gap.id().equals(place.group(1)))
                        .findFirst()
                        .map(gap -> Matcher.quoteReplacement(interaction(gap)))
                        .orElse(""));
        xml.raw("<div>" + text + "</div>").close();
        processing(cloze);
    }

    private String html(LocalText text) {
        return pictures.in(Markdown.html(wording.one(text)).strip()).replace("{<!-- -->{", "{{");
    }

    private void declare(Cloze.Gap gap) {
        if (gap.choice() != null) {
            partFeedback(gap.choice().options().stream().anyMatch(option -> option.feedback() != null));
            List<String> right = new ArrayList<>();
            Map<String, BigDecimal> worth = new LinkedHashMap<>();
            gap.choice().options().stream().filter(Choice.Option::right).forEach(option -> {
                right.add(option.id());
                worth.put(option.id(), BigDecimal.ONE);
            });
            xml.response(gap.id(), "single", "identifier", right, worth, "0", false);
        } else if (gap.number() != null) {
            numbers(gap);
        } else {
            words(gap);
        }
    }

    private void numbers(Cloze.Gap gap) {
        Map<String, BigDecimal> worth = new LinkedHashMap<>();
        for (Numeric.Value value : gap.number().values()) {
            losses.addIf(value.tolerance().signum() != 0, question, "exchange_lost.gap_tolerance");
            partFeedback(value.feedback() != null);
            worth.putIfAbsent(Weights.plain(value.value()), value.points());
        }
        partFeedback(gap.number().otherwise() != null);
        xml.response(gap.id(), "single", "float", first(worth), worth, "0", false);
    }

    private void words(Cloze.Gap gap) {
        Map<String, BigDecimal> worth = new LinkedHashMap<>();
        ShortText words = gap.words();
        losses.addIf(words.typo(), question, "exchange_lost.spelling");
        for (ShortText.Known known : words.answers()) {
            partFeedback(known.feedback() != null);
            wording.wordings(question, known, losses).forEach(text -> worth.putIfAbsent(text, known.points()));
        }
        partFeedback(words.otherwise() != null);
        xml.response(gap.id(), "single", "string", first(worth), worth, "0", words.caseMatters());
    }

    private static List<String> first(Map<String, BigDecimal> worth) {
        return worth.keySet().stream().limit(1).toList();
    }

    private void partFeedback(boolean there) {
        losses.addIf(there, question, "exchange_lost.part_feedback");
    }

    private String interaction(Cloze.Gap gap) {
        if (gap.choice() == null) {
            return "<" + xml.name("textEntryInteraction") + " " + xml.name("responseIdentifier", gap.id()) + "/>";
        }
        StringBuilder choices = new StringBuilder();
        for (Choice.Option option : gap.choice().options()) {
            String markdown = wording.one(option.text());
            String plain = Markdown.text(markdown);
            losses.addIf(!plain.equals(markdown.strip()), question, "exchange_lost.marks");
            choices.append('<')
                    .append(xml.name("inlineChoice"))
                    .append(" identifier=\"")
                    .append(option.id())
                    .append("\">")
                    .append(XmlText.escape(plain))
                    .append("</")
                    .append(xml.name("inlineChoice"))
                    .append('>');
        }
        String name = xml.name("inlineChoiceInteraction");
        return "<" + name + " " + xml.name("responseIdentifier", gap.id()) + " shuffle=\"true\">" + choices + "</"
                + name + ">";
    }

    private void processing(Cloze cloze) {
        int whole = cloze.gaps().stream().mapToInt(Cloze.Gap::weight).sum();
        xml.open("responseProcessing").open("setOutcomeValue", "identifier", "SCORE");
        xml.open("divide").open("sum");
        for (Cloze.Gap gap : cloze.gaps()) {
            xml.open("product")
                    .empty("mapResponse", "identifier", gap.id())
                    .text("baseValue", String.valueOf(gap.weight()), "baseType", "float")
                    .close();
        }
        xml.close()
                .text("baseValue", String.valueOf(whole), "baseType", "float")
                .close();
        xml.close().close();
    }
}
