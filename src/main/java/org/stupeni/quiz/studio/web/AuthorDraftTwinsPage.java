package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.course.draft.DraftQuestions;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.quiz.search.PlacedQuestion;
import org.stupeni.quiz.search.QuestionTwins;
import org.stupeni.quiz.search.web.QuestionResult;
import org.stupeni.quiz.search.web.QuestionResults;

/** Which questions of all banks ask nearly the same as the one that is written in a draft. The editor asks for it anew after each save; it hinders nothing. */
@Named
@RequestScoped
public class AuthorDraftTwinsPage {

    @Inject
    AskedDraft asked;

    @Inject
    QuestionTwins twins;

    @Inject
    QuestionResults results;

    private List<QuestionResult.TwinLine> lines = List.of();

    @PostConstruct
    void read() {
        asked.draft()
                .filter(DraftRow::isOpen)
                .ifPresent(draft -> asked.node()
                        .filter(node -> node.kind().isQuestion())
                        .flatMap(node -> DraftQuestions.read(asked.text().document())
                                .map(question ->
                                        PlacedQuestion.written(draft.courseId(), draft.id(), node.id(), question)))
                        .ifPresent(written -> lines = results.twins(written, twins.of(written))));
    }

    /** The nearest first. */
    public List<QuestionResult.TwinLine> getLines() {
        return lines;
    }

    public DraftRow getDraft() {
        return asked.draft().orElseThrow();
    }

    public NodeRow getNode() {
        return asked.node().orElseThrow();
    }
}
