package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.WrittenQuestions;
import org.stupeni.course.keys.KeyReviewRow;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.Question;

/** Whether another trainer has looked at the key of the exam question that the editor shows, and how to ask for that. */
@Named
@RequestScoped
public class AuthorDraftKeyPage {

    @Inject
    AskedDraft asked;

    @Inject
    DraftNodes nodes;

    @Inject
    KeyReviews reviews;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private DraftRow draft;
    private NodeRow node;
    private Optional<Question> question = Optional.empty();
    private KeyReviewRow last;
    private String remark;

    @PostConstruct
    void read() {
        draft = asked.draft().orElse(null);
        node = draft == null
                ? null
                : asked.node().filter(row -> row.kind() == NodeKind.BANK).orElse(null);
        if (node != null) {
            question = nodes.find(draft.id(), node.id()).flatMap(text -> WrittenQuestions.read(text.document()));
            last = question.map(read -> reviews.states(draft.courseId()).get(read.version()))
                    .orElse(null);
        }
    }

    public String ask() {
        try {
            reviews.ask(draft.id(), node.id(), remark, me.getId());
            return AskedDraft.address("draft", draft.id(), node.id()) + "&done=asked";
        } catch (Refused refused) {
            texts.show("remark", refused);
            return null;
        }
    }

    /** Whether the editor shows a question of the bank. */
    public boolean isShown() {
        return node != null;
    }

    /** Whether there is a form to ask for a check; it shows as long as {@link #isAskable}, which changes while the question is written. */
    public boolean isOpen() {
        return draft.isOpen();
    }

    public boolean isAskable() {
        return draft.isOpen() && question.isPresent() && (last == null || last.isReturned());
    }

    public boolean isReadable() {
        return question.isPresent();
    }

    /** The last review of what is written, or null. */
    public KeyReviewRow getLast() {
        return last;
    }

    public String getReviewer() {
        return Optional.ofNullable(last)
                .map(KeyReviewRow::decidedBy)
                .flatMap(people::find)
                .map(person -> person.name().usual())
                .orElse(null);
    }

    public boolean isJustAsked() {
        return !Faces.isPostback() && "asked".equals(Faces.getRequestParameter("done"));
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
