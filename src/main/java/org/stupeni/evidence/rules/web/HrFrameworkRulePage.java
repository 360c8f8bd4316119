package org.stupeni.evidence.rules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkPlaces;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.draft.DraftPart;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.framework.draft.NeedTree;
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
    RuleChoices choices;

    @Inject
    ViewTexts texts;

    private String competencyId;
    private int number;
    private String way;
    private Level level;
    private Need chosen;
    private NeedForm form;
    private RuleForm rule;
    private String added;

    @PostConstruct
    void read() {
        competencyId = Faces.getRequestParameter("competency");
        number = DraftAddress.level(Faces.getRequestParameter("level"));
        String at = Faces.getRequestParameter("at");
        way = at == null || at.equals("top") ? NeedTree.TOP : at;
        if (open.isShown()) {
            find();
        }
    }

    private void find() {
        Competency competency = open.standing(competencyId);
        level = competency == null ? null : competency.level(number).orElse(null);
        if (level == null) {
            if (competency != null) {
                Faces.responseSendError(404, "");
            }
            return;
        }
        chosen = NeedTree.nodes(level.rule().needs()).stream()
                .filter(node -> node.way().equals(way))
                .map(NeedTree.Node::need)
                .findFirst()
                .orElse(null);
        if (chosen == null && !Faces.isPostback()) {
            Faces.redirect(DraftAddress.rule(competencyId, number));
            return;
        }
        if (form == null) {
            form = NeedForm.of(chosen == null ? level.rule().needs() : chosen);
            rule = RuleForm.of(level.rule());
        }
    }

    public void load() {}

    /** Saves who decides and for how long. */
    public void saveRule() {
        Map<String, Refused> problems = new LinkedHashMap<>();
        UnaryOperator<Framework> edit = framework -> {
            Need needs =
                    framework.level(competencyId, number).orElseThrow().rule().needs();
            return FrameworkEdits.rule(framework, competencyId, number, rule.with(needs));
        };
        String place = FrameworkPlaces.level(open.framework(), competencyId, number) + "/rule/";
        OpenDraft.problems(open.tried(edit), one -> one.startsWith(place) && !one.startsWith(place + "needs"))
                .forEach((one, why) -> problems.put(RuleForm.fieldOf(one), why));
        problems.forEach(texts::show);
        if (problems.isEmpty()) {
            change(edit, way);
        }
    }

    /** Saves the chosen criterion. */
    public void save() {
        if (chosen == null) {
            texts.show(new Refused("rules_draft.part_gone"));
            return;
        }
        NeedReading reading = new NeedReading(form);
        Need next = reading.read(chosen);
        Map<String, Refused> problems = new LinkedHashMap<>(reading.problems());
        UnaryOperator<Need> edit = top -> NeedTree.replace(top, way, before -> next);
        String place = FrameworkPlaces.need(open.framework(), competencyId, number, way) + "/";
        if (problems.isEmpty()) {
            OpenDraft.problems(tried(edit), one -> one.startsWith(place) && one.indexOf('/', place.length()) < 0)
                    .forEach((one, why) -> {
                        String field = NeedReading.FIELDS.get(one.substring(place.length()));
                        if (field != null) {
                            problems.putIfAbsent(field, why);
                        }
                    });
        }
        problems.forEach(texts::show);
        if (problems.isEmpty()) {
            changeNeeds(edit, way);
        }
    }

    /** Adds a criterion to the chosen group, or second evidence to the chosen exam. */
    public void add() {
        if (chosen == null) {
            texts.show(new Refused("rules_draft.part_gone"));
            return;
        }
        Need fresh = choices.fresh(added, competencyId, number, chosen);
        if (fresh == null) {
            texts.show("added", new Refused("rules_edit.no_kind"));
            return;
        }
        changeNeeds(
                top -> NeedTree.add(top, way, fresh),
                NeedTree.wayOfAdded(level.rule().needs(), way));
    }

    public void up() {
        move(true);
    }

    public void down() {
        move(false);
    }

    private void move(boolean up) {
        changeNeeds(
                top -> NeedTree.move(top, way, up),
                NeedTree.wayOfMoved(level.rule().needs(), way, up));
    }

    /** Puts the chosen criterion into a group of its own, where others can join it. */
    public void group() {
        changeNeeds(top -> NeedTree.group(top, way), way);
    }

    public void remove() {
        changeNeeds(top -> NeedTree.remove(top, way), NeedTree.parent(way));
    }

    private void changeNeeds(UnaryOperator<Need> edit, String then) {
        change(framework -> FrameworkEdits.needs(framework, competencyId, number, edit), then);
    }

    private Framework tried(UnaryOperator<Need> edit) {
        return open.tried(framework -> FrameworkEdits.needs(framework, competencyId, number, edit));
    }

    private void change(UnaryOperator<Framework> edit, String then) {
        if (open.change(DraftPart.rule(competencyId, number), edit)) {
            Faces.redirect(DraftAddress.criterion(competencyId, number, then) + "&done=saved");
        } else if (open.draft() != null) {
            find();
        }
    }

    /** The tree line by line, as people will read it. */
    public List<RuleChoices.Line> getLines() {
        return choices.lines(open.framework(), competencyId, level);
    }

    public boolean isChosen(String other) {
        return other.equals(way);
    }

    public String addressOf(String other) {
        return DraftAddress.criterion(competencyId, number, other) + "#criterion";
    }

    /** Who decides, and for how long, as people will read it. */
    public String getDecided() {
        return choices.decided(open.framework(), competencyId, level.rule());
    }

    public boolean isThere() {
        return level != null;
    }

    /** Whether the criterion that the address names is there no more. */
    public boolean isLost() {
        return chosen == null;
    }

    public boolean isTop() {
        return way.isEmpty();
    }

    /** Whether a criterion can be added here: to a group, or to an exam that has no second evidence. */
    public boolean isOpenToMore() {
        return form.getKind().isGroup() || chosen instanceof Need.ExamNeed exam && exam.zone() == null;
    }

    public boolean isExam() {
        return chosen instanceof Need.ExamNeed;
    }

    public RuleChoices getChoices() {
        return choices;
    }

    /** The kinds that can be added at the chosen place. */
    public Map<String, String> getKinds() {
        return choices.kinds(isExam() || way.contains("z"));
    }

    public Map<String, String> getSources() {
        return form.getKind().isOfCourse() ? choices.courses(form.getSource()) : choices.exams(form.getSource());
    }

    public Map<String, String> getCompetencies() {
        return choices.competencies(open.framework());
    }

    public Map<String, String> getGroupings() {
        return choices.groupings(way.contains("z"));
    }

    public NeedForm getForm() {
        return form;
    }

    public RuleForm getRule() {
        return rule;
    }

    /** Whether small checks can renew this level. */
    public boolean isRenewableByChecks() {
        return number <= LevelRule.HIGHEST_BY_CHECKS
                || level != null && level.rule().renewBy() != null;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    public String getCompetencyId() {
        return competencyId;
    }

    public int getLevel() {
        return number;
    }

    public String getTitle() {
        return texts.in(open.framework().competency(competencyId).orElseThrow().title());
    }

    public String getName() {
        return texts.in(open.framework().nameOf(number));
    }

    public String getDraft() {
        return open.draft() == null ? "" : open.draft().id().toString();
    }

    public String getSeen() {
        return open.seen(DraftPart.rule(competencyId, number));
    }

    public boolean isDone() {
        return !Faces.isPostback() && Faces.getRequestParameter("done") != null;
    }
}
