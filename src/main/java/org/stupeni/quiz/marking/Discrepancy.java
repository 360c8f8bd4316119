package org.stupeni.quiz.marking;

import java.util.List;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * An answer whose marks are too far apart, before the person who decides.
 *
 * @param marks the two, without who gave them
 */
public record Discrepancy(String code, QuestionKey key, long courseVersionId, String text, List<GivenMark> marks) {

    public String name() {
        return MarkSheet.name(code);
    }
}
