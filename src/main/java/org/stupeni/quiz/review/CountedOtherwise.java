package org.stupeni.quiz.review;

import java.util.Map;
import java.util.Set;
import org.stupeni.quiz.repair.CorrectionKind;

/**
 * The questions of a paper that count otherwise than they were asked.
 *
 * @param counted how those counted, by number, that the result was made with
 * @param found the numbers of those that were found wrong since, without any change to the result so far
 */
public record CountedOtherwise(Map<Integer, CorrectionKind> counted, Set<Integer> found) {

    static final CountedOtherwise NONE = new CountedOtherwise(Map.of(), Set.of());
}
