package org.stupeni.observation.caselibrary.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.platform.web.ViewTexts;

/** Says in the reader's language what the reader of files says in the language of the form; what it seldom says stays as it is. */
final class PaperWords {

    private static final Pattern BOUNDS = Pattern.compile("'.*' must be a whole number from (\\d+) to (\\d+)");
    private static final Pattern COUNT =
            Pattern.compile("(?:'.*' must have|the key has) (\\d+) to (\\d+) items, here are (\\d+)");

    private PaperWords() {}

    static String of(String message, ViewTexts texts) {
        if (message.endsWith(" must be a text")) {
            return texts.of("cases_paper.fill");
        }
        Matcher bounds = BOUNDS.matcher(message);
        if (bounds.matches()) {
            return texts.of("cases_paper.bounds", number(bounds, 1), number(bounds, 2));
        }
        Matcher count = COUNT.matcher(message);
        return count.matches()
                ? texts.of("cases_paper.so_many", number(count, 1), number(count, 2), number(count, 3))
                : message;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
