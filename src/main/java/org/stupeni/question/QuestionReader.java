package org.stupeni.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;

/**
 * Reads the questions of a course from its YAML files, as {@code courses/README.md} describes them.
 *
 * <p>One reader reads all files of a course, since ids are unique among them. Problems go to the listener of the document; a question with a problem is
 * returned as far as it could be read.
 */
public final class QuestionReader {

    private static final Map<String, QuestionType> TYPES = Map.of(
            "single", QuestionType.SINGLE,
            "multiple", QuestionType.MULTIPLE,
            "true-false", QuestionType.TRUE_FALSE,
            "matching", QuestionType.MATCHING);
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 8;
    private static final int FEWEST_PAIRS = 3;
    private static final int MOST_PAIRS = 6;

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

    /** The questions of one file. */
    public List<Question> read(YamlDocument file) {
        List<Question> questions = file.list("questions").stream()
                .map(this::question)
                .flatMap(Optional::stream)
                .toList();
        file.noOtherKeys();
        return questions;
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
                place.local("ask"),
                place.optionalLocal("feedback").orElse(null),
                type == QuestionType.MATCHING
                        ? new Matching(pairs(place), extra(place))
                        : new Choice(type, options(type, place)));
        if (type == QuestionType.MATCHING) {
            checkRightSides(place, question);
        }
        place.noOtherKeys();
        return Optional.of(question);
    }

    private static String known(YamlDocument place, String key, Predicate<String> known, String where) {
        String id = place.text(key);
        if (!id.isEmpty() && !known.test(id)) {
            place.problem(key, where + " has no " + key + " '" + id + "'");
        }
        return id;
    }

    private static List<Choice.Option> options(QuestionType type, YamlDocument place) {
        return switch (type) {
            case TRUE_FALSE -> trueFalse(place);
            default -> choice(type, place);
        };
    }

    private static List<Choice.Option> choice(QuestionType type, YamlDocument place) {
        List<YamlDocument> items = place.list("options");
        if (place.has("options") && (items.size() < FEWEST_OPTIONS || items.size() > MOST_OPTIONS)) {
            place.problem("options", "a question has " + FEWEST_OPTIONS + " to " + MOST_OPTIONS + " options");
        }
        List<Choice.Option> options = new ArrayList<>();
        Distinct ids = new Distinct("option");
        Distinct texts = new Distinct("text");
        for (YamlDocument item : items) {
            Choice.Option option = new Choice.Option(
                    item.id("id"), item.bool("right", false), item.local("text"), item.local("feedback"));
            ids.check(item, "id", option.id());
            texts.check(item, "text", option.text());
            item.noOtherKeys();
            options.add(option);
        }
        checkKey(type, place, options);
        return options;
    }

    private static void checkKey(QuestionType type, YamlDocument place, List<Choice.Option> options) {
        long right = options.stream().filter(Choice.Option::right).count();
        if (options.isEmpty()) {
            return;
        }
        if (type == QuestionType.SINGLE && right != 1) {
            place.problem("options", "exactly one option must be right, here are " + right);
        }
        if (type == QuestionType.MULTIPLE && right == 0) {
            place.problem("options", "at least one option must be right");
        }
        if (type == QuestionType.MULTIPLE && right == options.size()) {
            place.problem("options", "at least one option must be wrong");
        }
    }

    private static List<Choice.Option> trueFalse(YamlDocument place) {
        if (!place.has("answer")) {
            place.problem("'answer' is missing");
        }
        boolean answer = place.bool("answer", true);
        return List.of(
                new Choice.Option("true", answer, new LocalText("Верно", "True"), place.local("when-true")),
                new Choice.Option("false", !answer, new LocalText("Неверно", "False"), place.local("when-false")));
    }

    private static List<Matching.Pair> pairs(YamlDocument place) {
        List<YamlDocument> items = place.list("pairs");
        if (place.has("pairs") && (items.size() < FEWEST_PAIRS || items.size() > MOST_PAIRS)) {
            place.problem("pairs", "a matching question has " + FEWEST_PAIRS + " to " + MOST_PAIRS + " pairs");
        }
        List<Matching.Pair> pairs = new ArrayList<>();
        Distinct lefts = new Distinct("left side");
        for (YamlDocument item : items) {
            Matching.Pair pair =
                    new Matching.Pair(item.id("id"), item.local("left"), item.local("right"), item.local("feedback"));
            lefts.check(item, "left", pair.left());
            item.noOtherKeys();
            pairs.add(pair);
        }
        return pairs;
    }

    private static List<Matching.Extra> extra(YamlDocument place) {
        List<Matching.Extra> extra = new ArrayList<>();
        for (YamlDocument item : place.optionalList("extra")) {
            extra.add(new Matching.Extra(item.id("id"), item.local("text")));
            item.noOtherKeys();
        }
        return extra;
    }

    /** Two right sides with one text could not be told apart by whoever answers, nor two with one id by the answer. */
    private static void checkRightSides(YamlDocument place, Question question) {
        Distinct ids = new Distinct("pair or extra");
        Distinct texts = new Distinct("right side");
        List<YamlDocument> pairs = place.list("pairs");
        for (int i = 0; i < question.pairs().size(); i++) {
            ids.check(pairs.get(i), "id", question.pairs().get(i).id());
            texts.check(pairs.get(i), "right", question.pairs().get(i).right());
        }
        List<YamlDocument> extra = place.optionalList("extra");
        for (int i = 0; i < question.extra().size(); i++) {
            ids.check(extra.get(i), "id", question.extra().get(i).id());
            texts.check(extra.get(i), "text", question.extra().get(i).text());
        }
    }

    /** What must not occur twice within one question. */
    private static final class Distinct {

        private final String what;
        private final Set<String> seen = new HashSet<>();

        Distinct(String what) {
            this.what = what;
        }

        void check(YamlDocument place, String key, String value) {
            if (!value.isEmpty() && !seen.add(value)) {
                place.problem(key, "the question has this " + what + " twice: '" + value + "'");
            }
        }

        void check(YamlDocument place, String key, LocalText value) {
            boolean repeated = isRepeated("ru:" + value.ru()) | isRepeated("en:" + value.en());
            if (repeated) {
                place.problem(key, "the question has this " + what + " twice");
            }
        }

        private boolean isRepeated(String text) {
            return text.length() > "ru:".length() && !seen.add(text);
        }
    }
}
