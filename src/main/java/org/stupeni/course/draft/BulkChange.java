package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stupeni.platform.Refused;
import org.stupeni.question.Tags;

/**
 * What is to become of many questions. Pure.
 *
 * @param add tags that each gets
 * @param remove tags that each loses
 * @param replace a tag whose place another takes, or null
 * @param with the other one, or null
 * @param difficulty or null for as it is
 * @param indicator or null for as it is
 * @param lesson or null for as it is
 */
public record BulkChange(
        List<String> add,
        List<String> remove,
        String replace,
        String with,
        Integer difficulty,
        String indicator,
        String lesson) {

    /**
     * As it is typed: tags with commas.
     *
     * @throws Refused if a word cannot be a tag, a tag is to be replaced by nothing, or nothing is to change
     */
    public static BulkChange typed(
            String add,
            String remove,
            String replace,
            String with,
            Integer difficulty,
            String indicator,
            String lesson) {
        BulkChange change = new BulkChange(
                tags(add),
                tags(remove),
                tag(replace),
                tag(with),
                difficulty,
                blankToNull(indicator),
                blankToNull(lesson));
        if ((change.replace == null) != (change.with == null)) {
            throw new Refused("draft_bulk.half_replaced");
        }
        if (change.isNothing()) {
            throw new Refused("draft_bulk.nothing");
        }
        return change;
    }

    private boolean isNothing() {
        return add.isEmpty()
                && remove.isEmpty()
                && replace == null
                && difficulty == null
                && indicator == null
                && lesson == null;
    }

    private static List<String> tags(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[,;\\n]"))
                        .map(BulkChange::tag)
                        .filter(tag -> tag != null)
                        .distinct()
                        .toList();
    }

    private static String tag(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Tags.of(typed).orElseThrow(() -> new Refused("draft_bulk.no_tag", typed.strip(), Tags.LONGEST));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The tags of a question that has these. */
    List<String> of(List<String> tags) {
        Set<String> after = new LinkedHashSet<>();
        for (String tag : tags) {
            if (!remove.contains(tag)) {
                after.add(tag.equals(replace) ? with : tag);
            }
        }
        after.addAll(add);
        return new ArrayList<>(after);
    }
}
