package org.stupeni.question.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stupeni.platform.YamlDocument;
import org.stupeni.platform.fields.FormParts;
import org.stupeni.platform.fields.FormWriter;
import org.stupeni.question.QuestionType;

/** A conversation's document as the fields of its editor, and back: named as those of other questions are, but with dots. Pure. */
public final class DialogueForm {

    private DialogueForm() {}

    /** Whether a document is meant as a conversation, whatever is wrong with it. */
    public static boolean is(String document) {
        return YamlDocument.read("", document, problem -> {})
                .flatMap(place -> place.at("type"))
                .filter(YamlDocument::isPlain)
                .filter(type -> type.value().equals(QuestionType.DIALOGUE.word()))
                .isPresent();
    }

    /** The fields of a document; nothing where it is no conversation, or says something that has no field. */
    public static Optional<Map<String, String>> read(String document) {
        return Optional.of(QuestionForm.read(document, FormParts.DOT, QuestionType.DIALOGUE::equals))
                .filter(QuestionForm.Filled::isShown)
                .map(filled -> new LinkedHashMap<>(filled.parts()));
    }

    public static String document(Map<String, String> fields) {
        Map<String, String> parts = new LinkedHashMap<>(fields);
        parts.put("type", QuestionType.DIALOGUE.word());
        return new FormWriter(new FormParts(parts, FormParts.DOT)).write(QuestionFields.of(QuestionType.DIALOGUE));
    }
}
