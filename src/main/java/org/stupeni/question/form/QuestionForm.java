package org.stupeni.question.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stupeni.platform.YamlDocument;
import org.stupeni.platform.fields.FormParts;
import org.stupeni.platform.fields.FormReader;
import org.stupeni.platform.fields.FormWriter;
import org.stupeni.question.QuestionReader;
import org.stupeni.question.QuestionType;

/** A question's document as the fields of its editor, and back. Pure. */
public final class QuestionForm {

    /** The field that says what is to be done besides keeping what was typed, see {@link FormActs}. */
    public static final String ACT = "act";

    private QuestionForm() {}

    /**
     * What the fields hold.
     *
     * @param type nothing where the document does not say it, or the type is not written by fields
     * @param unshown the names of places that the fields cannot show; {@code #} for notes, empty for what is no document at all
     */
    public record Filled(Optional<QuestionType> type, Map<String, String> parts, List<String> unshown) {

        /** Whether the question can be written by its fields without losing anything. */
        public boolean isShown() {
            return type.isPresent() && unshown.isEmpty();
        }
    }

    /** The fields of a document. */
    public static Filled read(String document) {
        return read(document, FormParts.HYPHEN, QuestionFields::covers);
    }

    /** @param between the keys of a name */
    static Filled read(String document, String between, Predicate<QuestionType> covered) {
        List<String> problems = new ArrayList<>();
        Optional<YamlDocument> read = YamlDocument.readPlaced("", document, (path, problem) -> problems.add(path));
        Optional<QuestionType> type = read.flatMap(place -> place.at("type"))
                .filter(YamlDocument::isPlain)
                .flatMap(word -> typeOf(word.value()))
                .filter(covered);
        if (type.isEmpty()) {
            return new Filled(type, Map.of(), read.isEmpty() ? List.of("") : List.of());
        }
        FormReader reader = new FormReader(between);
        reader.read(read.get(), QuestionFields.of(type.get()));
        List<String> unshown = new ArrayList<>(reader.unshown());
        problems.stream().filter(path -> !unshown.contains(path)).forEach(unshown::add);
        if (YamlDocument.hasNotes(document)) {
            unshown.add("#");
        }
        return new Filled(type, reader.parts(), List.copyOf(unshown));
    }

    /** The type that a word of documents means. */
    public static Optional<QuestionType> typeOf(String word) {
        for (QuestionType type : QuestionType.values()) {
            if (type.word().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The name of the field for a key at a place; of the question itself the place is empty. */
    public static String name(String place, String key) {
        return FormParts.name(place, key);
    }

    /** The places of the parts of a list, in their order: {@code options-0}. */
    public static List<String> places(Map<String, String> parts, String list) {
        return new FormParts(parts).items(list);
    }

    /** Whether these are the fields of a question. */
    public static boolean isFields(Map<String, String> parts) {
        return parts.get("type") != null
                && typeOf(parts.get("type").strip())
                        .filter(QuestionFields::covers)
                        .isPresent();
    }

    /**
     * The document that these fields make, after what they say is to be done.
     *
     * @throws IllegalArgumentException if they are not the fields of a question
     */
    public static String document(Map<String, String> parts) {
        String act = parts.get(ACT);
        String document = written(GapKinds.converted(parts));
        return act == null || act.isBlank()
                ? document
                : written(FormActs.done(read(document).parts(), act.strip()));
    }

    private static String written(Map<String, String> parts) {
        QuestionType type = typeOf(String.valueOf(parts.get("type")).strip())
                .filter(QuestionFields::covers)
                .orElseThrow(() -> new IllegalArgumentException("No fields of a question"));
        return new FormWriter(new FormParts(parts)).write(QuestionFields.of(type));
    }

    /** A document as the fields write it; what they cannot show stays as it is. */
    public static String tidied(String document) {
        Filled filled = read(document);
        return filled.isShown() ? document(filled.parts()) : document;
    }

    /**
     * What is wrong with a document, in the words of its reader, by the name of the field it is about; in order.
     *
     * @param indicators whether the framework has an indicator
     * @param lessons whether the course has a lesson
     */
    public static Map<String, List<String>> problems(
            String document, Predicate<String> indicators, Predicate<String> lessons) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        YamlDocument.readPlaced(
                        "",
                        document,
                        (path, problem) -> found.computeIfAbsent(field(path), key -> new ArrayList<>())
                                .add(problem.message()))
                .ifPresent(place -> new QuestionReader(indicators, lessons).readOne(place));
        return found;
    }

    /** Words that are not asked for yet have no place; the number of most is the field that asks for them. */
    private static String field(String path) {
        return path.equals("id") ? FormParts.name("", "id") : path.equals("words") ? "words-most" : path;
    }
}
