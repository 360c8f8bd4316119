package org.stupeni.question;

import java.util.ArrayList;
import java.util.List;
import org.stupeni.platform.Distinct;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;

/** Reads what can be chosen. */
final class ChoiceReader {

    private static final int FEWEST = 2;
    private static final int MOST = 8;

    private ChoiceReader() {}

    static Choice choice(QuestionType type, YamlDocument place) {
        List<Choice.Option> options = options(place, new Distinct("the question", "option"), true);
        checkKey(type, place, options);
        boolean named = type == QuestionType.MULTIPLE && place.has("credit");
        return new Choice(type, named ? Parts.credit(place, Choice.Credit.class) : Choice.usual(type), options);
    }

    /** A choice inside a text. Options of all gaps share a field of the answer, so their ids are unique in the whole question. */
    static Choice gap(YamlDocument place, Distinct ids) {
        List<Choice.Option> options = options(place, ids, false);
        checkKey(QuestionType.SINGLE, place, options);
        return new Choice(QuestionType.SINGLE, options);
    }

    private static List<Choice.Option> options(YamlDocument place, Distinct ids, boolean explained) {
        List<Choice.Option> options = new ArrayList<>();
        Distinct texts = new Distinct("the question", "text");
        for (YamlDocument item : Parts.items(place, "options", FEWEST, MOST, "a question has")) {
            Choice.Option option = new Choice.Option(
                    item.id("id"),
                    item.bool("right", false),
                    item.local("text"),
                    explained ? item.local("feedback") : Parts.feedback(item, "feedback"));
            ids.check(item, "id", option.id());
            texts.check(item, "text", option.text());
            item.noOtherKeys();
            options.add(option);
        }
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

    static Choice trueFalse(YamlDocument place) {
        if (!place.has("answer")) {
            place.problem("answer", "'answer' is missing");
        }
        boolean answer = place.bool("answer", true);
        return new Choice(
                QuestionType.TRUE_FALSE,
                List.of(
                        new Choice.Option("true", answer, new LocalText("Верно", "True"), place.local("when-true")),
                        new Choice.Option(
                                "false", !answer, new LocalText("Неверно", "False"), place.local("when-false"))));
    }
}
