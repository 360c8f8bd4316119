package org.stupeni.course.exchange.moodle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.Limits;
import org.stupeni.course.exchange.TextFormat;
import org.stupeni.course.exchange.safe.XmlElement;
import org.stupeni.platform.LocalText;

/** The texts of a Moodle question and the files that they show. */
final class MoodleTexts {

    static final String PLUGIN_FILE = "@@PLUGINFILE@@/";

    private final ItemDraft item;

    MoodleTexts(ItemDraft item, XmlElement question) {
        this.item = item;
        Map<String, byte[]> files = new HashMap<>();
        question.all().filter(element -> element.is("file")).forEach(file -> file(files, file));
        oldPicture(question, files);
        item.files(files, MoodleTexts::path);
        String all = path(question.all()
                .filter(element -> element.is("text"))
                .map(XmlElement::text)
                .reduce("", (one, other) -> one + "\n" + other));
        files.keySet().stream()
                .filter(name -> !all.contains(name.replaceFirst("^.*/", "")) && !name.equals(question.textOf("image")))
                .sorted()
                .forEach(name -> item.loss("exchange_loss.unused_file", name));
    }

    private void file(Map<String, byte[]> files, XmlElement file) {
        String name = (file.attribute("path") + "/" + file.attribute("name"))
                .replaceAll("/+", "/")
                .replaceFirst("^/", "");
        String encoding = file.attribute("encoding");
        if (!encoding.isEmpty() && !encoding.equals("base64")) {
            item.loss("exchange_loss.file_encoding", name, encoding);
            return;
        }
        bytes(name, file.text()).ifPresent(content -> files.put(name, content));
    }

    /** The one picture of a question in exports before Moodle 2. */
    private void oldPicture(XmlElement question, Map<String, byte[]> files) {
        String name = question.textOf("image");
        String content = question.textOf("image_base64");
        if (!name.isEmpty() && !content.isEmpty()) {
            bytes(name, content).ifPresent(picture -> files.put(name, picture));
        } else if (!name.isEmpty()) {
            item.loss("exchange_loss.missing_picture", name);
        }
    }

    private Optional<byte[]> bytes(String name, String base64) {
        if (base64.length() > Limits.PICTURE / 3 * 4 + 100_000) {
            item.loss("exchange_loss.large_picture", name);
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException noBase64) {
            item.loss("exchange_loss.no_picture", name);
            return Optional.empty();
        }
    }

    /** The name of a file that an address means. */
    private static String path(String address) {
        String name = address.replace(PLUGIN_FILE, "");
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    /** The text of an element of the question, empty where it is absent. */
    LocalText of(XmlElement parent, String name) {
        return parent.child(name).map(this::of).orElseGet(() -> new LocalText("", ""));
    }

    LocalText of(XmlElement element) {
        String source = source(element);
        return item.text(source, format(element, source));
    }

    /** As {@link #of}, null where nothing is said. */
    LocalText optional(XmlElement parent, String name) {
        return parent.child(name).map(this::optional).orElse(null);
    }

    LocalText optional(XmlElement element) {
        String source = source(element);
        return item.optional(source, format(element, source));
    }

    /** The hints, one after the other. */
    LocalText hints(List<XmlElement> hints) {
        List<LocalText> texts =
                hints.stream().map(this::optional).filter(text -> text != null).toList();
        if (texts.isEmpty()) {
            return null;
        }
        return new LocalText(
                String.join("\n\n", texts.stream().map(LocalText::ru).toList()),
                String.join("\n\n", texts.stream().map(LocalText::en).toList()));
    }

    static String source(XmlElement element) {
        return element.child("text").map(XmlElement::text).orElseGet(element::text);
    }

    static TextFormat format(XmlElement element, String source) {
        return switch (element.attribute("format")) {
            case "markdown" -> TextFormat.MARKDOWN;
            case "plain_text" -> TextFormat.PLAIN;
            case "html" -> TextFormat.HTML;
            default -> source.contains("<") ? TextFormat.HTML : TextFormat.AUTO;
        };
    }
}
