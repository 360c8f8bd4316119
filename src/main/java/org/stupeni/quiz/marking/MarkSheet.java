package org.stupeni.quiz.marking;

import java.util.Locale;
import java.util.Map;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * An answer before one of its markers, with what this marker has given so far. Nothing of it tells whose it is or what others gave.
 *
 * @param text what was written
 * @param markers how many people mark it
 * @param steps by criterion, the place of its step from 0
 * @param remark or null
 * @param begun whether there is a mark of this marker
 * @param finished whether it is final
 * @param retractable whether it can be taken back
 */
public record MarkSheet(
        String code,
        QuestionKey key,
        long courseVersionId,
        String text,
        int markers,
        Map<String, Integer> steps,
        String remark,
        boolean begun,
        boolean finished,
        boolean retractable) {

    private static final int NAME_LENGTH = 6;

    public String name() {
        return name(code);
    }

    static String name(String code) {
        return code.substring(0, NAME_LENGTH).toUpperCase(Locale.ROOT);
    }
}
