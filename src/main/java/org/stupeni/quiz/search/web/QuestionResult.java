package org.stupeni.quiz.search.web;

import java.util.List;
import org.stupeni.quiz.statistics.web.QuestionLine;

/**
 * A found question in the reader's words.
 *
 * @param address where it is read: in the draft, or with its key in the bank
 * @param type the word its text's key ends with
 * @param fresh whether only a draft has it
 * @param changed whether a draft has another text of it than the newest version
 * @param draft the address of its node in an open draft, or null
 * @param figures null where nobody was asked it so
 */
public record QuestionResult(
        Long nodeId,
        String courseId,
        String questionId,
        String address,
        String ask,
        String type,
        int difficulty,
        List<String> tags,
        String course,
        String module,
        String use,
        boolean fresh,
        boolean changed,
        String draft,
        QuestionLine figures,
        List<TwinLine> twins) {

    /**
     * A question that asks nearly the same.
     *
     * @param how its course where that is another one, and what of the two is the same
     */
    public record TwinLine(String courseId, String questionId, String address, String ask, String how) {}
}
