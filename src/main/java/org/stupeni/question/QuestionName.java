package org.stupeni.question;

import org.stupeni.platform.Beginning;
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
        String name = Beginning.of(Markdown.text(markdown), LONGEST);
        return name.isEmpty() ? otherwise : name;
    }
}
