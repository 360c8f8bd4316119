package org.stupeni.question;

import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;

/** What a question is called in headings, links and notes: the beginning of what it asks. Pure. */
public final class QuestionName {

    static final int LONGEST = 80;

    private QuestionName() {}

    /** Plain text, cut between words; its id where it asks nothing. */
    public static LocalText of(Question question) {
        return new LocalText(
                of(question.ask().ru(), question.id()), of(question.ask().en(), question.id()));
    }

    private static String of(String markdown, String otherwise) {
        String line = Markdown.text(markdown).replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return otherwise;
        }
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, end < LONGEST / 2 ? LONGEST - 1 : end).replaceAll("[ ,;:–—-]+$", "") + "…";
    }
}
