package org.stupeni.quiz.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How one open answer was marked, as an auditor reads it.
 *
 * @param number of the question on the paper
 * @param version the hash of what was asked
 * @param seq with {@code variant} the entry of the answer log that was marked
 * @param markers how many have to mark it
 * @param maximum of the rubric
 * @param firstPoints of the rubric, where two have marked it; {@code secondPoints} likewise
 * @param apart how many steps the two are apart where they are furthest
 * @param points from 0 to 1, or null while they are open
 * @param grading the grading they count in, or null
 * @param marks every final one, in the order they became final
 */
public record MarkingRecord(
        Long id,
        int number,
        String question,
        String version,
        long seq,
        int variant,
        int markers,
        int maximum,
        MarkingState state,
        Integer firstPoints,
        Integer secondPoints,
        Integer apart,
        BigDecimal points,
        Integer grading,
        List<Given> marks) {

    /**
     * A final mark, with who gave it.
     *
     * @param resolution whether it decides between two that were too far apart; then it counts alone
     * @param steps by criterion the place of its step from 0
     * @param remark what the learner was told, or null
     * @param reason why it was decided so, of a resolution
     */
    public record Given(
            Long marker,
            boolean resolution,
            Map<String, Integer> steps,
            String remark,
            String reason,
            Instant finalAt) {}

    /** Without its marks. */
    public MarkingRecord(
            Long id,
            int number,
            String question,
            String version,
            long seq,
            int variant,
            int markers,
            int maximum,
            MarkingState state,
            Integer firstPoints,
            Integer secondPoints,
            Integer apart,
            BigDecimal points,
            Integer grading) {
        this(
                id,
                number,
                question,
                version,
                seq,
                variant,
                markers,
                maximum,
                state,
                firstPoints,
                secondPoints,
                apart,
                points,
                grading,
                List.of());
    }

    MarkingRecord with(List<Given> given) {
        return new MarkingRecord(
                id,
                number,
                question,
                version,
                seq,
                variant,
                markers,
                maximum,
                state,
                firstPoints,
                secondPoints,
                apart,
                points,
                grading,
                given);
    }
}
