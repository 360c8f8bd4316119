package org.stupeni.notification.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

/**
 * A message to a group as it was typed; a language may be empty.
 *
 * @param title one line
 * @param text plain text
 */
public record NewMessage(String courseId, LocalText title, LocalText text) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 1500;

    public NewMessage(String courseId, LocalText title, LocalText text) {
        this.courseId = courseId;
        this.title = new LocalText(line(title.ru()), line(title.en()));
        this.text = new LocalText(plain(text.ru()), plain(text.en()));
    }

    private static String line(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /** What speaks against it, by field: {@code title-ru}, {@code text-ru}, {@code title-en}, {@code text-en}. A language is written whole or not at all. */
    public Map<String, Refused> problems() {
        Map<String, Refused> problems = new LinkedHashMap<>();
        boolean none = title.ru().isEmpty()
                && text.ru().isEmpty()
                && title.en().isEmpty()
                && text.en().isEmpty();
        if (none) {
            problems.put("title-ru", new Refused("message_send.empty"));
            return problems;
        }
        check("ru", title.ru(), text.ru(), problems);
        check("en", title.en(), text.en(), problems);
        return problems;
    }

    private static void check(String language, String title, String text, Map<String, Refused> problems) {
        if (title.isEmpty() && !text.isEmpty()) {
            problems.put("title-" + language, new Refused("message_send.no_title"));
        } else if (title.length() > LONGEST_TITLE) {
            problems.put("title-" + language, new Refused("message_send.long_title", LONGEST_TITLE));
        }
        if (text.isEmpty() && !title.isEmpty()) {
            problems.put("text-" + language, new Refused("message_send.no_text"));
        } else if (text.length() > LONGEST_TEXT) {
            problems.put("text-" + language, new Refused("message_send.long_text", LONGEST_TEXT, text.length()));
        }
    }

    /** The same with the one language that is there in the place of the other. */
    static LocalText filled(LocalText written) {
        return new LocalText(
                written.ru().isEmpty() ? written.en() : written.ru(),
                written.en().isEmpty() ? written.ru() : written.en());
    }

    /** What its readers will see. */
    public LocalText shownTitle() {
        return filled(title);
    }

    public LocalText shownText() {
        return filled(text);
    }
}
