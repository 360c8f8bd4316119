package org.stupeni.quiz.search;

import java.math.BigDecimal;
import org.stupeni.question.QuestionType;
import org.stupeni.quiz.statistics.Flag;

/**
 * Which questions to find; what is null does not matter.
 *
 * @param text words that must all be somewhere in it, in any language
 * @param anyFlag whether something is to speak against it, whatever it is
 * @param flag what is to speak against it
 * @param twins whether another question is to ask nearly the same
 * @param sat whether anybody was ever asked it in an exam, in any version
 */
public record QuestionFilter(
        String text,
        String courseId,
        String moduleId,
        QuestionType type,
        String tag,
        String indicator,
        Integer difficulty,
        Use use,
        Range facility,
        Range discrimination,
        boolean anyFlag,
        Flag flag,
        Boolean sat,
        boolean twins,
        Order order) {

    /** What found questions are sorted by; alike they stand as in their courses. */
    public enum Order {
        PLACE,
        /** What says most against it first. */
        HARM,
        /** The hardest first, those without a figure last. */
        FACILITY
    }

    /** A range with both ends; null for an open one. */
    public record Range(BigDecimal from, BigDecimal to) {

        static boolean holds(Range range, BigDecimal value) {
            return range == null
                    || value != null
                            && (range.from == null || value.compareTo(range.from) >= 0)
                            && (range.to == null || value.compareTo(range.to) <= 0);
        }
    }

    /** Everything. */
    public static QuestionFilter everything() {
        return new QuestionFilter(
                null, null, null, null, null, null, null, null, null, null, false, null, null, false, Order.PLACE);
    }

    public boolean isEverything() {
        return new QuestionFilter(
                        text,
                        courseId,
                        moduleId,
                        type,
                        tag,
                        indicator,
                        difficulty,
                        use,
                        facility,
                        discrimination,
                        anyFlag,
                        flag,
                        sat,
                        twins,
                        Order.PLACE)
                .equals(everything());
    }
}
