package org.stupeni.quiz.marking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.marking.Agreements;
import org.stupeni.quiz.marking.MarkSheet;
import org.stupeni.quiz.marking.Marking;
import org.stupeni.quiz.marking.MarkingQueue;
import org.stupeni.quiz.marking.OwnMark;
import org.stupeni.quiz.paper.QuestionKey;

/** One question before its marker: the answers of different people one after the other, each by the same rubric. */
@Named
@RequestScoped
public class AuthorMarkingQuestionPage {

    private static final Set<String> DONE = Set.of("draft", "final", "back", "taken");

    @Inject
    MarkingQueue queue;

    @Inject
    Marking marking;

    @Inject
    Agreements agreements;

    @Inject
    GradingRun gradingRun;

    @Inject
    MarkingViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private QuestionKey key;
    private MarkSheet sheet;
    private QuestionView question;
    private List<OwnMark> own;
    private long waiting;
    private AgreementView agreement;
    private String remark;
    private boolean incomplete;

    /** The address names an answer, or the question whose next answer is meant; a form names the answer it is about. */
    @PostConstruct
    void read() {
        String answer = Faces.isPostback() ? code() : Faces.getRequestParameter("answer");
        sheet = answer == null ? null : marking.sheet(answer, me.getId()).orElse(null);
        key = sheet == null ? asked() : sheet.key();
        Optional<Long> version = key == null ? Optional.empty() : queue.courseVersion(key);
        if (version.isEmpty() || answer != null && sheet == null && !Faces.isPostback()) {
            Faces.responseSendError(404, "");
            return;
        }
        if (answer == null) {
            sheet = queue.next(key, me.getId(), Faces.getRequestParameter("after"))
                    .flatMap(code -> marking.sheet(code, me.getId()))
                    .orElse(null);
        }
        question = views.question(sheet == null ? version.get() : sheet.courseVersionId(), key.question(), steps());
        own = queue.own(key, me.getId());
        waiting = queue.waiting(key, me.getId());
        agreement = views.agreement(null, agreements.ofQuestion(key));
        remark = sheet == null ? null : sheet.remark();
    }

    private Map<String, Integer> steps() {
        return Faces.isPostback() ? views.posted() : sheet == null ? Map.of() : sheet.steps();
    }

    private static QuestionKey asked() {
        String course = Faces.getRequestParameter("course");
        String question = Faces.getRequestParameter("question");
        String version = Faces.getRequestParameter("version");
        return course == null || question == null || version == null
                ? null
                : new QuestionKey(course, question, version);
    }

    public void load() {}

    public void save() {
        deed(() -> {
            marking.save(code(), me.getId(), views.posted(), remark);
            go("draft", "&answer=" + code());
        });
    }

    /** Makes the mark final and goes on with the next answer. */
    public void finish() {
        deed(() -> {
            marking.finish(code(), me.getId(), views.posted(), remark).ifPresent(gradingRun::one);
            go("final", "&after=" + code());
        });
    }

    public void takeBack() {
        deed(() -> {
            marking.takeBack(code(), me.getId());
            go("back", "&answer=" + code());
        });
    }

    /** An answer that others have marked to the end meanwhile needs no mark any more: the next one follows. */
    private void deed(Runnable deed) {
        if (sheet == null) {
            go("taken", "");
            return;
        }
        try {
            deed.run();
        } catch (Refused refused) {
            show(refused);
        }
    }

    /** The answer that the form is about. */
    private static String code() {
        return Optional.ofNullable(Faces.getRequestParameter("code")).orElse("");
    }

    private void go(String done, String where) {
        Faces.redirect(MarkingViews.address(key) + where + "&done=" + done);
    }

    private void show(Refused refused) {
        incomplete = refused.key().equals("marking_mark.incomplete");
        if (refused.key().equals("marking_mark.remark_long")) {
            texts.show("remark", refused);
        } else {
            texts.show(refused);
        }
    }

    /** While a form comes back, what it stands in must be there. */
    public boolean isShown() {
        return Faces.isPostback() || sheet != null;
    }

    /** Whether the answer can be marked; while the form comes back its buttons must be there. */
    public boolean isWriting() {
        return Faces.isPostback() || sheet != null && !sheet.finished();
    }

    public boolean isRetractable() {
        return Faces.isPostback() || sheet != null && sheet.retractable();
    }

    /** What was done just now, or null. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && DONE.contains(done) ? done : null;
    }

    /** Where the answer after this one is. */
    public String getSkip() {
        return MarkingViews.address(key) + "&after=" + sheet.code();
    }

    /** Where one of the marker's own marks is. */
    public String of(OwnMark mark) {
        return MarkingViews.address(key) + "&answer=" + mark.code();
    }

    public boolean isMissing(CriterionView criterion) {
        return incomplete && !criterion.answered();
    }

    public MarkSheet getSheet() {
        return sheet;
    }

    public QuestionView getQuestion() {
        return question;
    }

    public List<OwnMark> getOwn() {
        return own;
    }

    public long getWaiting() {
        return waiting;
    }

    public AgreementView getAgreement() {
        return agreement;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
