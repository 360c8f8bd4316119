package org.stupeni.course.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * A node that is another in one of two versions of a course.
 *
 * @param ru its title or what it asks, in the later version if that has it; empty where it has none
 */
public record ComparedNode(NodeChange change, String ru, String en) {

    /** What a document is called, in this language if it can be; nothing where it says nothing of that. */
    public static Optional<String> label(NodeKind kind, String document, Locale locale) {
        NodeLabel label = NodeLabel.of(kind, document);
        return Stream.of(new LocalText(label.ru(), label.en()).in(locale), label.ru(), label.en())
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
