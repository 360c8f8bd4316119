package org.stupeni.question.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.fields.FormField;
import org.stupeni.platform.fields.FormField.Both;
import org.stupeni.platform.fields.FormField.Cases;
import org.stupeni.platform.fields.FormField.Flag;
import org.stupeni.platform.fields.FormField.Group;
import org.stupeni.platform.fields.FormField.Items;
import org.stupeni.platform.fields.FormField.Numbers;
import org.stupeni.platform.fields.FormField.Pick;
import org.stupeni.platform.fields.FormField.Plain;
import org.stupeni.platform.fields.FormField.Words;
import org.stupeni.question.QuestionType;

/** The fields of each type of question, in the order of its document. Pure. */
public final class QuestionFields {

    /** Which kind of gap it is. */
    static final String KIND = "kind";

    private QuestionFields() {}

    /** Whether questions of this type are written on the page of fields. A conversation has a page of its own, see {@link DialogueForm}. */
    public static boolean covers(QuestionType type) {
        return type != QuestionType.DIALOGUE;
    }

    /** Every field of a question of this type. */
    public static List<FormField> of(QuestionType type) {
        List<FormField> fields = new ArrayList<>(List.of(
                id(),
                new Plain("type", false, true),
                new Plain("indicator", false, true),
                new Plain("lesson", false, true),
                number("difficulty", true),
                new Words("tags", false, true),
                both("ask")));
        fields.addAll(task(type));
        fields.add(optional("hint"));
        fields.add(optional("feedback"));
        return fields;
    }

    private static List<FormField> task(QuestionType type) {
        return switch (type) {
            case SINGLE -> List.of(options(true));
            case MULTIPLE ->
                List.of(
                        new Pick(
                                "credit",
                                List.of("right-minus-wrong", "per-option", "all-or-nothing"),
                                "right-minus-wrong"),
                        options(true));
            case TRUE_FALSE ->
                List.of(new Pick("answer", List.of("true", "false"), null), both("when-true"), both("when-false"));
            case MATCHING ->
                List.of(
                        items("pairs", 3, 6, id(), both("left"), both("right"), both("feedback")),
                        new Items("extra", 0, 6, false, List.of(id(), both("text"))));
            case ORDERING ->
                List.of(
                        new Pick("credit", List.of("relative", "all-or-nothing"), null),
                        items("steps", 3, 8, id(), both("text"), optional("feedback")));
            case NUMERIC ->
                List.of(
                        values(),
                        optional("otherwise"),
                        new Group(
                                "units",
                                List.of(
                                        number("without", true),
                                        items(
                                                "accepted",
                                                1,
                                                8,
                                                both("name"),
                                                new Words("also"),
                                                number("factor", true)))));
            case SHORT_TEXT -> words();
            case CLOZE -> List.of(both("text"), items("gaps", 1, 12, id(), number("weight", false), gap()));
            case OPEN ->
                List.of(
                        new Group("words", List.of(number("fewest", false), number("most", true))),
                        items(
                                "rubric",
                                1,
                                8,
                                id(),
                                both("title"),
                                items("steps", 2, 6, number("points", true), both("text"))),
                        optional("model"));
            case JUDGEMENT ->
                List.of(
                        new Pick("credit", List.of("distance", "near", "rank-distance"), null),
                        items("reactions", 3, 8, id(), number("key", true), both("text"), both("feedback")));
            case DIALOGUE ->
                List.of(
                        items(
                                "nodes",
                                1,
                                30,
                                id(),
                                both("state"),
                                both("says"),
                                items(
                                        "replies",
                                        2,
                                        5,
                                        id(),
                                        both("text"),
                                        new Numbers("points"),
                                        new Plain("to", false, true),
                                        optional("feedback"))),
                        items(
                                "endings",
                                1,
                                10,
                                id(),
                                both("state"),
                                both("says"),
                                number("points", false),
                                optional("feedback")));
        };
    }

    private static Cases gap() {
        Map<String, List<FormField>> cases = new LinkedHashMap<>();
        cases.put("answers", words());
        cases.put("options", List.of(options(false)));
        cases.put("values", List.of(values(), optional("otherwise")));
        return new Cases(KIND, cases);
    }

    private static Items options(boolean explained) {
        return items(
                "options",
                2,
                8,
                id(),
                new Flag("right", "true"),
                both("text"),
                explained ? both("feedback") : optional("feedback"));
    }

    private static Items values() {
        return items(
                "values",
                1,
                8,
                number("value", true),
                number("tolerance", false),
                number("points", false),
                optional("feedback"));
    }

    private static List<FormField> words() {
        return List.of(
                new Flag("case", "matters"),
                new Flag("typo", "forgiven"),
                items("answers", 1, 12, both("text"), new Words("also"), number("points", false), optional("feedback")),
                optional("otherwise"));
    }

    private static Plain id() {
        return new Plain("id", false, true);
    }

    private static Plain number(String key, boolean needed) {
        return new Plain(key, true, needed);
    }

    private static Both both(String key) {
        return new Both(key, true);
    }

    private static Both optional(String key) {
        return new Both(key, false);
    }

    private static Items items(String key, int fewest, int most, FormField... fields) {
        return new Items(key, fewest, most, true, List.of(fields));
    }
}
