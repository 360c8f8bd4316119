package org.stupeni.evidence.rules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.draft.DraftPart;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/**
 * The rule of one level of the draft: who decides and for how long, and its criteria as a tree. One criterion at a time is chosen by the address and edited beside
 * the tree.
 */
@Named
@RequestScoped
public class HrFrameworkRulePage {

    @Inject
    OpenDraft open;

    @Inject
    RuleInDraft here;

    @Inject
    RuleChoices choices;

    @Inject
    ViewTexts texts;

    private NeedForm form;
    private RuleForm rule;
    private String added;

    @PostConstruct
    void read() {
        here.read();
        if (open.isShown() && here.find()) {
            form = NeedForm.of(here.chosen() == null ? here.level().rule().needs() : here.chosen());
            rule = RuleForm.of(here.level().rule());
        }
    }

    public void load() {}

    /** Saves who decides and for how long. */
    public void saveRule() {
        here.change(rule).forEach(texts::show);
    }

    /** Saves the chosen criterion. */
    public void save() {
        if (isLost()) {
            texts.show(new Refused("rules_draft.part_gone"));
            return;
        }
        here.change(form).forEach(texts::show);
    }

    /** Adds a criterion to the chosen group, or second evidence to the chosen exam. */
    public void add() {
        if (isLost()) {
            texts.show(new Refused("rules_draft.part_gone"));
            return;
        }
        Need fresh = choices.fresh(added, here.competencyId(), here.number(), here.chosen());
        if (fresh == null) {
            texts.show("added", new Refused("rules_edit.no_kind"));
            return;
        }
        here.add(fresh);
    }

    public void up() {
        here.move(true);
    }

    public void down() {
        here.move(false);
    }

    /** Puts the chosen criterion into a group of its own, where others can join it. */
    public void group() {
        here.group();
    }

    public void remove() {
        here.remove();
    }

    /** The tree line by line, as people will read it. */
    public List<RuleChoices.Line> getLines() {
        return choices.lines(open.framework(), here.competencyId(), here.level());
    }

    public boolean isChosen(String other) {
        return other.equals(here.way());
    }

    public String addressOf(String other) {
        return DraftAddress.criterion(here.competencyId(), here.number(), other) + "#criterion";
    }

    /** Who decides, and for how long, as people will read it. */
    public String getDecided() {
        return choices.decided(
                open.framework(), here.competencyId(), here.level().rule());
    }

    public boolean isThere() {
        return here.level() != null;
    }

    /** Whether the criterion that the address names is there no more. */
    public boolean isLost() {
        return here.chosen() == null;
    }

    public boolean isTop() {
        return here.way().isEmpty();
    }

    /** Whether a criterion can be added here: to a group, or to an exam that has no second evidence. */
    public boolean isOpenToMore() {
        return form.getKind().isGroup() || here.chosen() instanceof Need.ExamNeed exam && exam.zone() == null;
    }

    public boolean isExam() {
        return here.chosen() instanceof Need.ExamNeed;
    }

    public RuleChoices getChoices() {
        return choices;
    }

    /** The kinds that can be added at the chosen place. */
    public Map<String, String> getKinds() {
        return choices.kinds(isExam() || here.way().contains("z"));
    }

    public Map<String, String> getSources() {
        return form.getKind().isOfCourse() ? choices.courses(form.getSource()) : choices.exams(form.getSource());
    }

    public Map<String, String> getCompetencies() {
        return choices.competencies(open.framework());
    }

    public Map<String, String> getGroupings() {
        return choices.groupings(here.way().contains("z"));
    }

    public NeedForm getForm() {
        return form;
    }

    public RuleForm getRule() {
        return rule;
    }

    /** Whether small checks can renew this level. */
    public boolean isRenewableByChecks() {
        return here.number() <= LevelRule.HIGHEST_BY_CHECKS
                || here.level() != null && here.level().rule().renewBy() != null;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    public String getCompetencyId() {
        return here.competencyId();
    }

    public int getLevel() {
        return here.number();
    }

    public String getTitle() {
        return texts.in(
                open.framework().competency(here.competencyId()).orElseThrow().title());
    }

    public String getName() {
        return texts.in(open.framework().nameOf(here.number()));
    }

    public String getDraft() {
        return open.draft() == null ? "" : open.draft().id().toString();
    }

    public String getSeen() {
        return open.seen(DraftPart.rule(here.competencyId(), here.number()));
    }

    public boolean isDone() {
        return !Faces.isPostback() && Faces.getRequestParameter("done") != null;
    }
}
