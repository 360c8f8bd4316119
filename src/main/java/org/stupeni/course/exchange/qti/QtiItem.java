package org.stupeni.course.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.TextFormat;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.safe.XmlElement;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.Choice;
import org.stupeni.question.Open;
import org.stupeni.question.Task;

/** Reads one item of QTI; its names are those of 2.x. */
final class QtiItem {

    private static final Set<String> SINGLE = Set.of(
            "choiceInteraction",
            "orderInteraction",
            "matchInteraction",
            "associateInteraction",
            "extendedTextInteraction");
    private static final Set<String> GAPS = Set.of("inlineChoiceInteraction", "textEntryInteraction");
    private static final int MOST_WORDS = 1_500;

    private final ItemDraft item;
    private final XmlElement root;
    private final XmlElement body;
    private final QtiProcessing processing;
    private final Map<String, QtiResponse> responses = new HashMap<>();
    private final Map<String, LocalText> feedback = new LinkedHashMap<>();

    QtiItem(ItemDraft item, XmlElement root) {
        this.item = item.title(root.attribute("title")).id(root.attribute("identifier"));
        this.root = root;
        this.body = root.child("itemBody").orElseThrow(() -> new Unreadable(root.line(), "exchange_item.no_text"));
        this.processing = new QtiProcessing(root);
        root.children("responseDeclaration")
                .forEach(one -> responses.put(one.attribute("identifier"), QtiResponse.of(one)));
    }

    ItemDraft draft() {
        return item;
    }

    QtiProcessing processing() {
        return processing;
    }

    QtiResponse response(XmlElement interaction) {
        return responses.getOrDefault(interaction.attribute("responseIdentifier"), QtiResponse.NONE);
    }

    ImportedItem read() {
        List<XmlElement> interactions = body.all()
                .filter(element -> element.name().endsWith("Interaction"))
                .toList();
        Set<String> kinds = interactions.stream().map(XmlElement::name).collect(Collectors.toSet());
        item.kind(String.join(", ", kinds));
        if (interactions.isEmpty()) {
            return item.kind("itemBody").unknown("itemBody");
        }
        if (root.attribute("adaptive").equals("true")) {
            return item.unknown("adaptive");
        }
        if (root.child("templateProcessing").isPresent()) {
            return item.unknown("templateProcessing");
        }
        if (interactions.size() == 1 && SINGLE.contains(interactions.get(0).name())) {
            return single(interactions.get(0));
        }
        if (interactions.size() == 1
                && interactions.get(0).is("textEntryInteraction")
                && isAlone(interactions.get(0))) {
            return typed(interactions.get(0));
        }
        if (GAPS.containsAll(kinds)
                || interactions.size() == 1 && interactions.get(0).is("gapMatchInteraction")) {
            QtiGaps gaps = new QtiGaps(this, body);
            readFeedback(Set.of());
            leftOut();
            Task task = interactions.get(0).is("gapMatchInteraction") ? gaps.boxes(interactions.get(0)) : gaps.read();
            return item.done(gaps.ask(), null, general(Set.of()), task);
        }
        boolean all = kinds.stream().allMatch(kind -> SINGLE.contains(kind) || GAPS.contains(kind));
        if (all && interactions.size() > 1) {
            return item.unlike("exchange_qti.several");
        }
        return item.unknown(
                interactions.stream().map(XmlElement::name).distinct().collect(Collectors.joining(" + ")));
    }

    /** Whether nothing stands beside it in its paragraph. */
    private boolean isAlone(XmlElement entry) {
        return body.all()
                .filter(element -> element.children().contains(entry))
                .findFirst()
                .filter(parent -> parent == body
                        || parent.text().isEmpty() && parent.children().size() == 1)
                .isPresent();
    }

    private ImportedItem single(XmlElement interaction) {
        Set<String> ids = interaction
                .all()
                .map(element -> element.attribute("identifier"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        readFeedback(ids);
        leftOut();
        QtiChoices choices = new QtiChoices(this, interaction);
        Task task = switch (interaction.name()) {
            case "choiceInteraction" -> choices.choice();
            case "orderInteraction" -> choices.ordering();
            case "matchInteraction" -> choices.matching();
            case "associateInteraction" -> choices.associated();
            default -> new Open(0, MOST_WORDS, List.of(), model());
        };
        return item.done(ask(interaction), null, general(ids), task);
    }

    private ImportedItem typed(XmlElement entry) {
        readFeedback(Set.of());
        leftOut();
        Task task = new QtiTyped(this, entry).read();
        return item.done(ask(entry), null, general(Set.of()), task);
    }

    /** What stands around the interaction and in its prompt. */
    private LocalText ask(XmlElement interaction) {
        String html = QtiHtml.of(body, element -> {
            if (element == interaction) {
                return element.child("prompt")
                        .map(prompt -> "<div>" + QtiHtml.of(prompt) + "</div>")
                        .orElse("");
            }
            return element.is("rubricBlock") || isFeedback(element) ? "" : null;
        });
        return item.text(html, TextFormat.HTML);
    }

    /** Whether it shows only once something is answered, and holds no place for an answer itself. */
    static boolean isFeedback(XmlElement element) {
        return element.is("feedbackBlock", "feedbackInline")
                && element.all().noneMatch(part -> part.name().endsWith("Interaction"));
    }

    /** The text of an element without the feedback in it. */
    LocalText text(XmlElement element) {
        return item.text(
                QtiHtml.of(element, child -> child.is("feedbackInline", "feedbackBlock") ? "" : null), TextFormat.HTML);
    }

    /** What is said to whoever chooses it, or null. */
    LocalText feedback(XmlElement choice) {
        return choice.children().stream()
                .filter(child -> child.is("feedbackInline", "feedbackBlock"))
                .findFirst()
                .map(child -> item.optional(QtiHtml.of(child), TextFormat.HTML))
                .orElse(feedback.get(choice.attribute("identifier")));
    }

    private void readFeedback(Set<String> ids) {
        for (XmlElement one : root.children("modalFeedback")) {
            LocalText text = item.optional(QtiHtml.of(one), TextFormat.HTML);
            String id = one.attribute("identifier");
            if (text == null) {
                continue;
            }
            if (!ids.contains(id) && id.matches("(?i).*(correct|incorrect|partial|wrong|right).*")) {
                item.loss(
                        "exchange_loss.combined_feedback",
                        text.in(item.language().locale()));
            } else {
                feedback.merge(id, text, QtiItem::joined);
            }
        }
    }

    private static LocalText joined(LocalText one, LocalText other) {
        return new LocalText((one.ru() + "\n\n" + other.ru()).strip(), (one.en() + "\n\n" + other.en()).strip());
    }

    /** What is said to everybody. */
    private LocalText general(Set<String> ids) {
        return feedback.entrySet().stream()
                .filter(entry -> !ids.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(QtiItem::joined)
                .orElse(null);
    }

    private LocalText model() {
        List<String> texts = new ArrayList<>();
        body.all()
                .filter(element ->
                        element.is("rubricBlock") && element.attribute("view").contains("scorer"))
                .forEach(element -> texts.add(QtiHtml.of(element)));
        return texts.isEmpty() ? null : item.optional(String.join("<p></p>", texts), TextFormat.HTML);
    }

    private void leftOut() {
        if (processing.isCustom()) {
            item.loss("exchange_qti.custom_processing");
        }
        boolean open = body.all().anyMatch(element -> element.is("extendedTextInteraction"));
        body.all()
                .filter(element -> element.is("rubricBlock")
                        && !(open && element.attribute("view").contains("scorer")))
                .findFirst()
                .ifPresent(element -> item.loss("exchange_qti.rubric_block", element.text()));
        Set<XmlElement> ofChoices = body.all()
                .filter(element -> element.attributes().containsKey("identifier")
                        && !element.is("feedbackBlock", "feedbackInline"))
                .flatMap(element -> element.children().stream())
                .collect(Collectors.toSet());
        body.all()
                .filter(element -> isFeedback(element) && !ofChoices.contains(element))
                .map(XmlElement::text)
                .filter(text -> !text.isBlank())
                .forEach(text -> item.loss("exchange_loss.combined_feedback", text));
        root.children().stream()
                .filter(element ->
                        element.is("templateDeclaration", "templateProcessing", "assessmentStimulusRef", "catalogInfo"))
                .forEach(element -> item.loss("exchange_qti.left_out", element.name()));
    }

    /** Ids of parts that may be ids here are kept, the others are letters. */
    static String id(XmlElement part, int at, Set<String> taken) {
        String own = part.attribute("identifier");
        String id = YamlDocument.isId(own) && !taken.contains(own) ? own : ItemDraft.letter(at);
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** Whether an option of a choice is one of two that say true and false. */
    static boolean isTruth(List<Choice.Option> options) {
        return options.size() == 2
                && options.get(0).id().equals("true")
                && options.get(1).id().equals("false");
    }
}
