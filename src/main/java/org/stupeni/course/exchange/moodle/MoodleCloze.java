package org.stupeni.course.exchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.exchange.ClozeText;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.PartIds;
import org.stupeni.course.exchange.TextFormat;
import org.stupeni.course.exchange.TypedAnswers;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Weights;
import org.stupeni.course.exchange.safe.XmlElement;
import org.stupeni.course.exchange.text.Multilang;
import org.stupeni.course.exchange.text.PlainText;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.QuestionType;

/** Reads a Moodle text with gaps: embedded answers, or boxes to choose from. */
final class MoodleCloze {

    private static final Pattern BEGIN = Pattern.compile("\\{([0-9]{0,3}):([A-Z_]{1,20}):");
    private static final Pattern BOX = Pattern.compile("\\[\\[([0-9]{1,3})]]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HEAVIEST = 10;

    private final ItemDraft item;
    private final XmlElement element;
    private final String source;
    private ClozeText parts = new ClozeText(new LocalText("", ""));

    MoodleCloze(ItemDraft item, XmlElement element) {
        this.item = item;
        this.element = element;
        String text = MoodleTexts.source(element);
        boolean both = Multilang.isBilingual(text);
        if (both) {
            item.loss("exchange_loss.bilingual_cloze");
        }
        this.source = both ? Multilang.in(item.language(), text) : text;
    }

    /** What is asked, apart from the text with the gaps. */
    LocalText ask() {
        return parts.ask();
    }

    Cloze embedded() {
        List<Cloze.Gap> gaps = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher begin = BEGIN.matcher(source);
        int at = 0;
        while (begin.find(at)) {
            int end = EmbeddedAnswer.end(source, begin.end());
            if (end < 0) {
                throw new Unreadable(element.line(), "exchange_moodle.open_gap", begin.group());
            }
            String id = PartIds.gap(gaps.size());
            text.append(source, at, begin.start()).append("{{").append(id).append("}}");
            gaps.add(gap(id, weight(begin.group(1)), begin.group(2), source.substring(begin.end(), end)));
            at = end + 1;
        }
        text.append(source.substring(at));
        return cloze(text.toString(), gaps);
    }

    private Cloze cloze(String text, List<Cloze.Gap> gaps) {
        if (gaps.isEmpty()) {
            throw new Unreadable(element.line(), "exchange_item.no_gap");
        }
        parts = new ClozeText(item.text(text, MoodleTexts.format(element, source)));
        if (parts.isAskMissing()) {
            item.info("exchange_info.cloze_ask");
        }
        return new Cloze(parts.text(), gaps);
    }

    private int weight(String written) {
        int weight = written.isEmpty() ? 1 : Integer.parseInt(written);
        if (weight < 1 || weight > HEAVIEST) {
            item.loss("exchange_loss.gap_weight", weight);
        }
        return Math.max(1, Math.min(HEAVIEST, weight));
    }

    private Cloze.Gap gap(String id, int weight, String type, String body) {
        List<EmbeddedAnswer> answers = EmbeddedAnswer.of(body);
        TypedAnswers typed = new TypedAnswers(item);
        switch (type) {
            case "MULTICHOICE",
                    "MC",
                    "MULTICHOICE_H",
                    "MCH",
                    "MULTICHOICE_V",
                    "MCV",
                    "MULTICHOICE_S",
                    "MCS",
                    "MULTICHOICE_HS",
                    "MCHS",
                    "MULTICHOICE_VS",
                    "MCVS" -> {
                return new Cloze.Gap(id, weight, null, null, choice(id, answers));
            }
            case "NUMERICAL", "NM" -> {
                answers.forEach(one -> typed.number(plain(one.text()), one.share(), text(one.feedback())));
                return new Cloze.Gap(id, weight, null, typed.numeric(), null);
            }
            case "SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC" -> {
                answers.forEach(one -> typed.words(plain(one.text()), one.share(), text(one.feedback())));
                return new Cloze.Gap(id, weight, typed.shortText(type.endsWith("C")), null, null);
            }
            default -> throw new Unreadable(element.line(), "exchange_moodle.gap_type", type);
        }
    }

    private Choice choice(String gap, List<EmbeddedAnswer> answers) {
        List<Choice.Option> options = new ArrayList<>();
        List<BigDecimal> weights = new ArrayList<>();
        for (EmbeddedAnswer answer : answers) {
            weights.add(answer.weight());
            options.add(new Choice.Option(
                    PartIds.option(gap, options.size()),
                    answer.weight().compareTo(HUNDRED) == 0,
                    item.text(answer.text(), format()),
                    text(answer.feedback())));
        }
        checkKey(options);
        return Weights.single(options, weights, item);
    }

    private void checkKey(List<Choice.Option> options) {
        if (options.stream().filter(Choice.Option::right).count() != 1) {
            throw new Unreadable(element.line(), "exchange_moodle.gap_key");
        }
    }

    private LocalText text(String text) {
        return text.isBlank() ? null : item.optional(text, format());
    }

    private TextFormat format() {
        TextFormat whole = MoodleTexts.format(element, source);
        return whole == TextFormat.MARKDOWN ? TextFormat.MARKDOWN : TextFormat.HTML;
    }

    /** Words to be typed have no marks: those of HTML are taken off. */
    private String plain(String text) {
        return format() == TextFormat.HTML ? PlainText.ofHtml(text) : text;
    }

    /**
     * Gaps that are chosen from boxes of a group: the gap {@code [[2]]} wants the second box.
     *
     * @param name the element of a box
     */
    Cloze boxes(XmlElement question, String name) {
        List<XmlElement> boxes = question.children(name);
        List<Cloze.Gap> gaps = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher box = BOX.matcher(source);
        int at = 0;
        while (box.find()) {
            int wanted = Integer.parseInt(box.group(1)) - 1;
            if (wanted < 0 || wanted >= boxes.size()) {
                throw new Unreadable(element.line(), "exchange_moodle.no_box", box.group());
            }
            String id = PartIds.gap(gaps.size());
            text.append(source, at, box.start()).append("{{").append(id).append("}}");
            gaps.add(new Cloze.Gap(id, 1, null, null, boxes(id, boxes, boxes.get(wanted))));
            at = box.end();
        }
        return cloze(text.append(source.substring(at)).toString(), gaps);
    }

    private Choice boxes(String gap, List<XmlElement> boxes, XmlElement right) {
        List<Choice.Option> options = new ArrayList<>();
        for (XmlElement box : boxes) {
            if (box.textOf("group").equals(right.textOf("group"))) {
                String source = MoodleTexts.source(box.child("text").orElse(box));
                options.add(new Choice.Option(
                        PartIds.option(gap, options.size()), box == right, item.text(source, TextFormat.AUTO), null));
            }
        }
        return new Choice(QuestionType.SINGLE, options);
    }
}
