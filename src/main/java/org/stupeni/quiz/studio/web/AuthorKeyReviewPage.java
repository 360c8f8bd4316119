package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.keys.BlindAnswer;
import org.stupeni.course.keys.KeyReviewRow;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.course.keys.KeyVerdicts;
import org.stupeni.course.web.BankCard;
import org.stupeni.course.web.BankCards;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.platform.Json;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionName;
import org.stupeni.question.Response;
import org.stupeni.quiz.review.SingleQuestion;
import org.stupeni.quiz.web.AnsweredAlone;
import org.stupeni.quiz.web.PreviewedQuestion;
import org.stupeni.quiz.web.Previews;
import org.stupeni.quiz.web.ResultView;

/** The key of one question: answered without it, then seen, then agreed to or not. */
@Named
@RequestScoped
public class AuthorKeyReviewPage {

    private static final int LONGEST_RESPONSE = 60_000;

    @Inject
    KeyReviews reviews;

    @Inject
    KeyVerdicts verdicts;

    @Inject
    Courses courses;

    @Inject
    Drafts drafts;

    @Inject
    People people;

    @Inject
    Previews previews;

    @Inject
    AnsweredAlone answered;

    @Inject
    BankCards cards;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private KeyReviewRow row;
    private Question question;
    private BlindAnswer own;
    private BlindAnswer shown;
    private String response;
    private String verdict;
    private String reason;

    @PostConstruct
    void read() {
        row = AskedDraft.number("id").flatMap(reviews::find).orElse(null);
        if (row == null) {
            Faces.responseSendError(404, "");
            return;
        }
        question = reviews.question(row.id()).orElseThrow();
        verdict = Faces.getRequestParameter("verdict");
        own = verdicts.answer(row.id(), me.getId()).orElse(null);
        shown = row.isOpen() || row.decidedBy() == null
                ? own
                : verdicts.answer(row.id(), row.decidedBy()).orElse(null);
    }

    public void load() {}

    /** Keeps the answer; from then on the key is shown. */
    public String answer() {
        try {
            Response given = new SingleQuestion(question, seed())
                    .given(sent())
                    .orElseThrow(() -> new Refused("key_review.unreadable"));
            verdicts.answer(row.id(), given, me.getId());
            return here("answered");
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    private Response sent() {
        try {
            Response sent = response == null || response.length() > LONGEST_RESPONSE
                    ? null
                    : Json.read(response, Response.class);
            return sent == null ? Response.NONE : sent;
        } catch (IllegalArgumentException unreadable) {
            throw new Refused("key_review.unreadable");
        }
    }

    public String decide() {
        if (!"agrees".equals(verdict) && !"differs".equals(verdict)) {
            texts.show(new Refused("key_review.choose"));
            return null;
        }
        try {
            verdicts.decide(row.id(), "agrees".equals(verdict), reason, me.getId());
            return here("decided");
        } catch (Refused refused) {
            if (Stream.of("reason", "say_why", "long").anyMatch(refused.key()::endsWith)) {
                texts.show("reason", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    public String withdraw() {
        try {
            reviews.withdraw(row.id(), me.getId());
            return here("withdrawn");
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    private String here(String done) {
        return "/author/key-review?faces-redirect=true&id=" + row.id() + "&done=" + done;
    }

    /** Each reviewer has an order of the options of their own, the same whenever they come back. */
    private String seed() {
        return "key-review-" + row.id() + "-" + me.getId();
    }

    /** What was done a moment ago, or null. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        boolean known = "answered".equals(done) || "decided".equals(done) || "withdrawn".equals(done);
        return known && !Faces.isPostback() ? done : null;
    }

    /** What the question is called. */
    public String getName() {
        return texts.in(QuestionName.of(question));
    }

    /** Whether the reader wrote the key. */
    public boolean isMine() {
        return row.isOf(me.getId());
    }

    /** Whether the reader is to answer without the key. */
    public boolean isBlind() {
        return row.isOpen() && !isMine() && own == null;
    }

    /** Whether the reader is to say whether the key is right. */
    public boolean isToDecide() {
        return row.isOpen() && !isMine() && own != null;
    }

    public boolean isWithdrawable() {
        return row.isOpen() && (isMine() || row.askedBy().equals(me.getId()));
    }

    public PreviewedQuestion getPreviewed() {
        return previews.blind(question, new SingleQuestion(question, seed()).paper());
    }

    /** The question with its key; only where the reader may see it. */
    public BankCard getCard() {
        return cards.of(question);
    }

    /** The answer that stands beside the key: the reader's own, or that of who decided; null where there is none. */
    public ResultView.Reviewed getGiven() {
        return shown == null ? null : answered.of(question, shown.response(), seed());
    }

    /** "same" where the key sees a full answer in it, "other" where less, "open" where only a person can tell. */
    public String getCompared() {
        return shown.points() == null ? "open" : shown.isOther() ? "other" : "same";
    }

    public String getCourse() {
        return courses.latest(row.courseId())
                .map(PublishedCourse::course)
                .map(Course::title)
                .or(() ->
                        Optional.ofNullable(row.draftId()).flatMap(drafts::find).map(DraftRow::title))
                .map(texts::in)
                .orElse(row.courseId());
    }

    public String nameOf(Long person) {
        return Optional.ofNullable(person)
                .flatMap(people::find)
                .map(found -> found.name().full())
                .orElse(null);
    }

    public KeyReviewRow getRow() {
        return row;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    /** What was chosen in the form that is shown again, or null. */
    public String getVerdict() {
        return verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
