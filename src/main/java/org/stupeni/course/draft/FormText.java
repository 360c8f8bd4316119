package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;
import org.stupeni.platform.fields.FormField;
import org.stupeni.platform.fields.FormParts;
import org.stupeni.platform.fields.FormReader;
import org.stupeni.platform.fields.FormWriter;

/**
 * A document as the parts that its form can show, and back. Pure.
 *
 * @param fields what the form has
 * @param settles brings the parts into one manner for all documents that say the same; false where they say something that no field can
 */
record FormText(List<FormField> fields, Predicate<Map<String, String>> settles) {

    /** The parts of a document; nothing where it says something that has no field, or anything would be lost on the way back. */
    Optional<Map<String, String>> parts(String document) {
        return YamlDocument.hasNotes(document)
                ? Optional.empty()
                : read(document).filter(parts -> read(written(parts)).equals(Optional.of(parts)));
    }

    private Optional<Map<String, String>> read(String document) {
        List<Problem> problems = new ArrayList<>();
        FormReader reader = new FormReader(FormParts.DOT);
        YamlDocument.read("", document, problems::add).ifPresent(read -> reader.read(read, fields));
        Map<String, String> parts = reader.parts();
        return problems.isEmpty() && reader.unshown().isEmpty() && !parts.isEmpty() && settles.test(parts)
                ? Optional.of(parts)
                : Optional.empty();
    }

    String written(Map<String, String> parts) {
        return new FormWriter(new FormParts(parts, FormParts.DOT)).write(fields);
    }
}
