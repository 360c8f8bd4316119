package org.stupeni.course.exchange;

import java.util.HashSet;
import java.util.Set;
import org.stupeni.platform.Slugs;
import org.stupeni.platform.YamlDocument;

/** Ids for questions that come without one: made of their titles, each once in a report. */
final class ItemIds {

    private static final int LONGEST = 50;
    private final Set<String> taken = new HashSet<>();

    /** An id that was there before if it is one, else one made of the title. */
    String free(String wanted, String title, int number) {
        String made = Slugs.of(title, LONGEST);
        String start = YamlDocument.isId(wanted) ? wanted : made.isEmpty() ? "question-" + number : made;
        String id = start;
        for (int i = 2; !taken.add(id); i++) {
            id = (start.length() > LONGEST ? start.substring(0, LONGEST) : start) + "-" + i;
        }
        return id;
    }
}
