package org.stupeni.course.draft;

import java.util.Locale;
import org.stupeni.platform.Language;

/**
 * A node as the tree shows it.
 *
 * @param ru its title or what it asks, as far as it is written
 * @param lacks the languages in which something of it is missing, by their codes with commas
 */
public record NodeRow(
        long id,
        NodeKind kind,
        String nodeId,
        Long parentId,
        int place,
        NodeOrigin origin,
        String ru,
        String en,
        String lacks,
        int version) {

    /** What it is called in the reader's language, or in the other one, or by its id. */
    public String label(Locale locale) {
        String own = Language.of(locale) == Language.EN ? en : ru;
        String other = Language.of(locale) == Language.EN ? ru : en;
        return !own.isEmpty() ? own : !other.isEmpty() ? other : nodeId;
    }

    /** Whether it is another than in the version that the draft is based on, as far as its history tells. */
    public boolean isChanged() {
        return origin == NodeOrigin.ADDED || version > 1;
    }

    public boolean isIncomplete() {
        return !lacks.isEmpty();
    }
}
