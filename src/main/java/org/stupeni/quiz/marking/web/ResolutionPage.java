package org.stupeni.quiz.marking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.marking.Discrepancy;
import org.stupeni.quiz.marking.GivenMark;
import org.stupeni.quiz.marking.Resolutions;

/** An answer whose two marks differ, before the trainer or the HR person who decides. */
@Named
@RequestScoped
public class ResolutionPage {

    @Inject
    Resolutions resolutions;

    @Inject
    GradingRun gradingRun;

    @Inject
    MarkingViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Here here;

    private Discrepancy discrepancy;
    private QuestionView question;
    private List<ComparedCriterion> compared;
    private String remark;
    private String reason;
    private boolean incomplete;

    @PostConstruct
    void read() {
        Optional<Discrepancy> found = Optional.ofNullable(Faces.getRequestParameter("answer"))
                .flatMap(code -> resolutions.find(code, me.getId()));
        if (found.isEmpty()) {
            if (!Faces.isPostback()) {
                Faces.responseSendError(404, "");
            }
            return;
        }
        discrepancy = found.get();
        question = views.question(
                discrepancy.courseVersionId(),
                discrepancy.key().question(),
                Faces.isPostback() ? views.posted() : Map.of());
        compared = question.criteria().stream().map(this::compared).toList();
    }

    private ComparedCriterion compared(CriterionView criterion) {
        GivenMark first = discrepancy.marks().get(0);
        GivenMark second = discrepancy.marks().get(1);
        return new ComparedCriterion(
                criterion.title(),
                said(criterion, first),
                said(criterion, second),
                first.steps().get(criterion.id()).equals(second.steps().get(criterion.id())));
    }

    private String said(CriterionView criterion, GivenMark mark) {
        return MarkingViews.step(criterion, mark)
                .map(step -> texts.of("marking_resolution.step", step.text(), step.points()))
                .orElse("");
    }

    public void load() {}

    /** What somebody else has decided meanwhile needs no decision any more. */
    public void resolve() {
        if (discrepancy == null) {
            Faces.redirect("/" + here.getArea() + "/marking?done=decided");
            return;
        }
        try {
            resolutions
                    .resolve(discrepancy.code(), me.getId(), views.posted(), remark, reason)
                    .ifPresent(gradingRun::one);
            Faces.redirect("/" + here.getArea() + "/marking?done=resolved");
        } catch (Refused refused) {
            incomplete = refused.key().equals("marking_mark.incomplete");
            if (refused.key().startsWith("marking_resolution.reason")) {
                texts.show("reason", refused);
            } else if (refused.key().equals("marking_mark.remark_long")) {
                texts.show("remark", refused);
            } else {
                texts.show(refused);
            }
        }
    }

    public boolean isMissing(CriterionView criterion) {
        return incomplete && !criterion.answered();
    }

    /** Where the list is that this answer stands in. */
    public String getList() {
        return "/" + here.getArea() + "/marking";
    }

    public Discrepancy getDiscrepancy() {
        return discrepancy;
    }

    public QuestionView getQuestion() {
        return question;
    }

    public List<ComparedCriterion> getCompared() {
        return compared;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
