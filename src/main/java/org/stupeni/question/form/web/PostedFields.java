package org.stupeni.question.form.web;

import java.util.HashMap;
import java.util.Map;
import org.stupeni.question.form.QuestionForm;

/** What the form of a question sent. Pure. */
public final class PostedFields {

    /** What the button says that was pressed, besides that it sends: see {@link org.stupeni.question.form.FormActs}. */
    public static final String BUTTON = "save";

    private PostedFields() {}

    /** The fields and what is to be done to them. The one of a list that is right comes as its number. */
    public static Map<String, String> of(Map<String, String> request) {
        Map<String, String> typed = new HashMap<>();
        request.forEach((name, value) -> {
            if (name.endsWith("-right") && value.matches("[0-9]{1,2}")) {
                typed.put(name.substring(0, name.length() - "right".length()) + value + "-right", "true");
            } else {
                typed.put(name, value);
            }
        });
        typed.put(QuestionForm.ACT, request.get(BUTTON));
        return typed;
    }
}
