package org.stupeni.course.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.exchange.ClozeText;
import org.stupeni.course.exchange.PartIds;
import org.stupeni.course.exchange.TextFormat;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.safe.XmlElement;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Numeric;
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** Reads a text in which inline choices, text entries or the gaps of a gap match stand. */
final class QtiGaps {

    private final QtiItem item;
    private final XmlElement body;
    private final Set<String> gapIds = new HashSet<>();
    private final Set<String> optionIds = new HashSet<>();
    private final List<Cloze.Gap> gaps = new ArrayList<>();
    private ClozeText parts = new ClozeText(new LocalText("", ""));

    QtiGaps(QtiItem item, XmlElement body) {
        this.item = item;
        this.body = body;
    }

    LocalText ask() {
        return parts.ask();
    }

    Cloze read() {
        return cloze(element -> switch (element.name()) {
            case "inlineChoiceInteraction" -> gap(element, this::choice);
            case "textEntryInteraction" -> gap(element, id -> typed(element, id));
            default -> null;
        });
    }

    /** The gaps of a gap match; every gap may be filled with every text. */
    Cloze boxes(XmlElement interaction) {
        List<XmlElement> texts = interaction.children().stream()
                .filter(child -> child.is("gapText", "gapImg"))
                .toList();
        if (texts.stream().anyMatch(text -> text.is("gapImg"))) {
            throw new Unreadable(interaction.line(), "exchange_item.unknown", "gapImg");
        }
        Map<String, String> right = filled(interaction, texts);
        QtiPairs.tell(item, item.response(interaction));
        return cloze(element -> {
            if (element.is("gapText")) {
                return "";
            }
            return element.is("gap") ? gap(element, id -> filled(element, id, texts, right)) : null;
        });
    }

    /** The text that each gap wants. Some programs name the gap first and the text after it. */
    private Map<String, String> filled(XmlElement interaction, List<XmlElement> texts) {
        Set<String> names =
                texts.stream().map(text -> text.attribute("identifier")).collect(Collectors.toSet());
        Map<String, String> right = new HashMap<>();
        for (String pair : item.response(interaction).correct()) {
            String[] sides = pair.strip().split("\\s+");
            if (sides.length == 2) {
                boolean gapFirst = !names.contains(sides[0]) && names.contains(sides[1]);
                right.put(sides[gapFirst ? 0 : 1], sides[gapFirst ? 1 : 0]);
            }
        }
        return right;
    }

    private Cloze cloze(Function<XmlElement, String> places) {
        String html = QtiHtml.of(
                body,
                element -> element.is("rubricBlock") || QtiItem.isFeedback(element) ? "" : instead(element, places));
        if (gaps.isEmpty()) {
            throw new Unreadable(body.line(), "exchange_item.no_gap");
        }
        parts = new ClozeText(item.draft().text(html, TextFormat.HTML));
        if (parts.isAskMissing()) {
            item.draft().info("exchange_info.cloze_ask");
        }
        return new Cloze(parts.text(), gaps);
    }

    private static String instead(XmlElement element, Function<XmlElement, String> places) {
        return element.is("gapMatchInteraction")
                ? "<div>" + QtiHtml.of(element, child -> places.apply(child)) + "</div>"
                : places.apply(element);
    }

    private String gap(XmlElement place, Function<Place, Task> made) {
        String own = place.is("gap") ? place.attribute("identifier") : place.attribute("responseIdentifier");
        String id = YamlDocument.isId(own) && !gapIds.contains(own) ? own : PartIds.gap(gaps.size());
        for (int i = 2; !gapIds.add(id); i++) {
            id = PartIds.gap(gaps.size()) + "-" + i;
        }
        Task task = made.apply(new Place(id, place));
        int weight = item.processing().weight(place.attribute("responseIdentifier"));
        gaps.add(new Cloze.Gap(
                id,
                weight,
                task instanceof ShortText words ? words : null,
                task instanceof Numeric number ? number : null,
                task instanceof Choice choice ? choice : null));
        return "{{" + id + "}}";
    }

    /** A gap with its id. */
    private record Place(String id, XmlElement element) {}

    private Task typed(XmlElement entry, Place ignored) {
        return new QtiTyped(item, entry).read();
    }

    private Task choice(Place place) {
        List<Choice.Option> options = new ArrayList<>();
        List<String> correct = item.response(place.element()).correct();
        for (XmlElement choice : place.element().children("inlineChoice")) {
            options.add(option(place, options.size(), choice, correct.contains(choice.attribute("identifier"))));
        }
        return keyed(place, options);
    }

    private Task filled(XmlElement gap, Place place, List<XmlElement> texts, Map<String, String> right) {
        List<Choice.Option> options = new ArrayList<>();
        String wanted = right.getOrDefault(gap.attribute("identifier"), "");
        for (XmlElement text : texts) {
            boolean own = text.attribute("identifier").equals(wanted);
            options.add(
                    new Choice.Option(free(PartIds.option(place.id(), options.size())), own, item.text(text), null));
        }
        return keyed(place, options);
    }

    private Choice.Option option(Place place, int at, XmlElement choice, boolean right) {
        String own = choice.attribute("identifier");
        String id = YamlDocument.isId(own) && !optionIds.contains(own) ? own : PartIds.option(place.id(), at);
        return new Choice.Option(free(id), right, item.text(choice), item.feedback(choice));
    }

    private String free(String id) {
        String free = id;
        for (int i = 2; !optionIds.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static Choice keyed(Place place, List<Choice.Option> options) {
        if (options.stream().filter(Choice.Option::right).count() != 1) {
            throw new Unreadable(place.element().line(), "exchange_moodle.gap_key");
        }
        return new Choice(QuestionType.SINGLE, options);
    }
}
