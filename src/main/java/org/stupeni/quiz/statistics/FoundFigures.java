package org.stupeni.quiz.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What searches ask of a question in one exam; see {@link QuestionRow} for all of it.
 *
 * @param id of the summary
 * @param facility null for too few people
 * @param discrimination null where it cannot be told
 * @param raised the names of its flags, with spaces
 */
public record FoundFigures(
        Long id,
        String courseId,
        String questionId,
        String questionVersion,
        int people,
        int harm,
        BigDecimal facility,
        BigDecimal discrimination,
        String raised) {

    public Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Arrays.stream(raised.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Flag::valueOf)
                .forEach(flags::add);
        return flags;
    }
}
