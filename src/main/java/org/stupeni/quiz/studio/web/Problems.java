package org.stupeni.quiz.studio.web;

import org.stupeni.course.draft.NodeProblem;
import org.stupeni.platform.Language;
import org.stupeni.platform.ProblemWords;
import org.stupeni.platform.web.ViewTexts;

/** Says what is wrong with a node. */
final class Problems {

    private Problems() {}

    /** The sentence with the place it speaks of. */
    static String told(NodeProblem problem, ViewTexts texts, Language language) {
        String told = placed(problem, texts, ProblemWords.of(problem.message(), language));
        return told.substring(0, 1).toUpperCase(language.locale()) + told.substring(1);
    }

    private static String placed(NodeProblem problem, ViewTexts texts, String sentence) {
        if (problem.part() != null) {
            String field = texts.of("draft_part." + problem.part());
            return problem.message().endsWith("must be a text")
                    ? texts.of("draft_node.empty", field)
                    : texts.of("draft_node.in_part", field, sentence);
        }
        if (problem.language() == null) {
            return problem.line() > 0 ? texts.of("repair_edit.line", problem.line(), sentence) : sentence;
        }
        String place = "draft_node.in_" + problem.language().code();
        return problem.line() > 0 ? texts.of(place + "_line", problem.line(), sentence) : texts.of(place, sentence);
    }
}
