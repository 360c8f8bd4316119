package org.stupeni.evidence.rules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkPlaces;
import org.stupeni.framework.Level;
import org.stupeni.framework.Need;
import org.stupeni.framework.draft.DraftPart;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.framework.draft.NeedTree;
import org.stupeni.platform.Refused;

/** The rule and the criterion of it that the address names, as they stand in the draft, and how they change. */
@RequestScoped
class RuleInDraft {

    @Inject
    OpenDraft open;

    private String competencyId;
    private int number;
    private String way;
    private Level level;
    private Need chosen;

    void read() {
        competencyId = Faces.getRequestParameter("competency");
        number = DraftAddress.level(Faces.getRequestParameter("level"));
        String at = Faces.getRequestParameter("at");
        way = at == null || at.equals("top") ? NeedTree.TOP : at;
    }

    /** Looks for it in the draft as it stands now; whether the rule is there. */
    boolean find() {
        Competency competency = open.standing(competencyId);
        level = competency == null ? null : competency.level(number).orElse(null);
        if (level == null) {
            if (competency != null) {
                Faces.responseSendError(404, "");
            }
            return false;
        }
        chosen = NeedTree.nodes(level.rule().needs()).stream()
                .filter(node -> node.way().equals(way))
                .map(NeedTree.Node::need)
                .findFirst()
                .orElse(null);
        if (chosen == null && !Faces.isPostback()) {
            Faces.redirect(DraftAddress.rule(competencyId, number));
            return false;
        }
        return true;
    }

    /** Puts this in place of who decides and for how long; what speaks against it, by field, or nothing and it is done. */
    Map<String, Refused> change(RuleForm rule) {
        UnaryOperator<Framework> edit = framework -> {
            Need needs =
                    framework.level(competencyId, number).orElseThrow().rule().needs();
            return FrameworkEdits.rule(framework, competencyId, number, rule.with(needs));
        };
        Map<String, Refused> problems = new LinkedHashMap<>();
        String place = FrameworkPlaces.level(open.framework(), competencyId, number) + "/rule/";
        OpenDraft.problems(open.tried(edit), one -> one.startsWith(place) && !one.startsWith(place + "needs"))
                .forEach((one, why) -> problems.put(RuleForm.fieldOf(one), why));
        if (problems.isEmpty()) {
            change(edit, way);
        }
        return problems;
    }

    /** Puts this in place of the chosen criterion; what speaks against it, by field, or nothing and it is done. */
    Map<String, Refused> change(NeedForm form) {
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
        if (problems.isEmpty()) {
            changeNeeds(edit, way);
        }
        return problems;
    }

    void add(Need fresh) {
        changeNeeds(
                top -> NeedTree.add(top, way, fresh),
                NeedTree.wayOfAdded(level.rule().needs(), way));
    }

    void move(boolean up) {
        changeNeeds(
                top -> NeedTree.move(top, way, up),
                NeedTree.wayOfMoved(level.rule().needs(), way, up));
    }

    /** Puts the chosen criterion into a group of its own, where others can join it. */
    void group() {
        changeNeeds(top -> NeedTree.group(top, way), way);
    }

    void remove() {
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

    String competencyId() {
        return competencyId;
    }

    int number() {
        return number;
    }

    String way() {
        return way;
    }

    /** The level, or null where there is none. */
    Level level() {
        return level;
    }

    /** The criterion that the address names, or null where it is there no more. */
    Need chosen() {
        return chosen;
    }
}
