package org.stupeni.quiz.time;

/**
 * A report as a browser sends it.
 *
 * @param report the browser's own name for it
 * @param words the person's, may be empty
 * @param clientClock its clock when the button was pressed, in milliseconds
 */
public record NewIncident(String report, String words, long clientClock) {

    private static final int LONGEST_REPORT = 40;
    private static final int LONGEST_WORDS = 1000;

    public NewIncident {
        report = cut(report, LONGEST_REPORT);
        words = cut(words, LONGEST_WORDS);
    }

    private static String cut(String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        return stripped.substring(0, Math.min(longest, stripped.length()));
    }
}
