package org.stupeni.quiz.score;

import java.util.List;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperQuestion;

/** The paper of an attempt and the points it got last. */
public record GradedPaper(Paper paper, Grading grading) {

    /** The questions of a provisional result whose answers are not marked yet. */
    public List<PaperQuestion> waiting() {
        return grading.waits()
                ? paper.questions().stream()
                        .filter(asked -> !grading.byQuestion().containsKey(asked.number()))
                        .toList()
                : List.of();
    }
}
