package org.stupeni.quiz.web;

import java.util.List;
import org.stupeni.course.Exam;
import org.stupeni.platform.LocalText;

/**
 * A paper that nobody sits, as a page shows it.
 *
 * @param subject the title of its exam, or of the module whose practice quiz it is
 * @param exam its exam; null for a practice quiz
 * @param seed draws the same paper again
 * @param keyed whether the key and the feedback are shown
 * @param refusal why no paper could be drawn, or null
 */
public record SamplePaper(
        LocalText subject, Exam exam, String seed, boolean keyed, List<PreviewedQuestion> questions, String refusal) {

    public boolean isOfExam() {
        return exam != null;
    }

    /** What the address of a page ends with to show this paper with its key, or without it. */
    public String turned() {
        return "&seed=" + seed + (keyed ? "" : "&keys=yes");
    }
}
