package org.stupeni.browser;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message to one learner of the course, sent once for all tests that only look at it. */
final class Messaging {

    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([0-9a-f]+)\"");

    private static String learner;
    private static String message;

    private Messaging() {}

    /** The query of its pages. */
    static synchronized String message() {
        if (message == null) {
            learner = Rows.newLearner();
            learns(learner);
            String page = "/author/message?course=" + Player.COURSE + "&to=marked&person=" + Study.idOf(learner);
            String[] fields = {
                "title-ru",
                "Встреча",
                "text-ru",
                "Приходите в четверг: https://portal.example/place",
                "title-en",
                "",
                "text-en",
                ""
            };
            Caller trainer = Caller.as("trainer");
            Matcher seal =
                    SEAL.matcher(Forms.submit(trainer, page, "look", fields).body());
            if (!seal.find()) {
                throw new AssertionError("No preview");
            }
            String[] sealed = Arrays.copyOf(fields, fields.length + 2);
            sealed[fields.length] = "seal";
            sealed[fields.length + 1] = seal.group(1);
            message = Forms.submit(trainer, page, "send", sealed)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .replaceFirst(".*\\?id=([0-9]+).*", "?id=$1");
        }
        return message;
    }

    /** Who got it. */
    static String learner() {
        message();
        return learner;
    }

    /** Begins the course. */
    static void learns(String login) {
        Caller.as(login).postForm("/api/learn/courses/" + Player.COURSE + "/lessons/three-views/opened", "");
    }
}
