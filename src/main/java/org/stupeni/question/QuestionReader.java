package org.stupeni.question;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.platform.YamlDocument;

/**
 * Reads the questions of a course from its YAML files, as {@code courses/README.md} describes them.
 *
 * <p>One reader reads all files of a course, since ids are unique among them. Problems go to the listener of the document; a question with a problem is
 * returned as far as it could be read. What differs from type to type is read by a reader of that type.
 */
public final class QuestionReader {

    private static final Map<String, QuestionType> TYPES =
            Stream.of(QuestionType.values()).collect(Collectors.toMap(QuestionType::word, Function.identity()));

    private final Predicate<String> indicators;
    private final Predicate<String> lessons;
    private final Set<String> ids = new HashSet<>();

    /**
     * @param indicators whether the framework has an indicator
     * @param lessons whether the course has a lesson
     */
    public QuestionReader(Predicate<String> indicators, Predicate<String> lessons) {
        this.indicators = indicators;
        this.lessons = lessons;
    }

    /** The questions of one file, of practice or of the bank. */
    public List<Question> read(YamlDocument file) {
        List<Question> questions = file.list("questions").stream()
                .map(this::question)
                .flatMap(Optional::stream)
                .toList();
        file.noOtherKeys();
        return questions;
    }

    /** One question that stands alone, as {@link QuestionWriter} writes it; nothing where it has no type. */
    public Optional<Question> readOne(YamlDocument place) {
        return question(place);
    }

    private Optional<Question> question(YamlDocument place) {
        String id = place.id("id");
        if (!id.isEmpty() && !ids.add(id)) {
            place.problem("id", "the course has a question '" + id + "' already");
        }
        QuestionType type = TYPES.get(place.word("type", TYPES.keySet()));
        if (type == null) {
            return Optional.empty();
        }
        Question question = new Question(
                id,
                known(place, "indicator", indicators, "the framework"),
                known(place, "lesson", lessons, "the course"),
                place.integer("difficulty", 1, 3),
                tags(place),
                place.local("ask"),
                place.optionalLocal("hint").orElse(null),
                place.optionalLocal("feedback").orElse(null),
                task(type, place));
        place.noOtherKeys();
        return Optional.of(question);
    }

    private static List<String> tags(YamlDocument place) {
        Set<String> tags = new LinkedHashSet<>();
        for (YamlDocument item : place.optionalList("tags")) {
            String tag = item.isPlain() ? item.value() : "";
            Optional<String> kept = Tags.of(tag);
            if (kept.isEmpty()) {
                item.problem("a tag has 1 to " + Tags.LONGEST + " letters, digits, spaces and hyphens");
            } else if (!tags.add(kept.get())) {
                item.problem("the question has the tag '" + kept.get() + "' already");
            }
        }
        if (tags.size() > Tags.MOST) {
            place.problem("tags", "a question has at most " + Tags.MOST + " tags");
        }
        return List.copyOf(tags);
    }

    private static String known(YamlDocument place, String key, Predicate<String> known, String where) {
        String id = place.text(key);
        if (!id.isEmpty() && !known.test(id)) {
            place.problem(key, where + " has no " + key + " '" + id + "'");
        }
        return id;
    }

    private Task task(QuestionType type, YamlDocument place) {
        return switch (type) {
            case SINGLE, MULTIPLE -> ChoiceReader.choice(type, place);
            case TRUE_FALSE -> ChoiceReader.trueFalse(place);
            case MATCHING -> MatchingReader.read(place);
            case ORDERING -> OrderingReader.read(place);
            case NUMERIC -> NumericReader.read(place);
            case SHORT_TEXT -> ShortTextReader.read(place, ShortTextReader.LONGEST);
            case CLOZE -> ClozeReader.read(place);
            case OPEN -> OpenReader.read(place);
            case JUDGEMENT -> JudgementReader.read(place);
            case DIALOGUE -> new DialogueReader(indicators, place).read();
        };
    }
}
