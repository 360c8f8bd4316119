package org.stupeni.evidence.rules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkPlaces;
import org.stupeni.framework.FrameworkProblem;
import org.stupeni.framework.draft.DraftPart;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.framework.draft.PublishedIds;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** The competencies of the draft: their order, new ones, those retired; and everything that still speaks against publishing. */
@Named
@RequestScoped
public class HrFrameworkDraftPage {

    @Inject
    OpenDraft open;

    @Inject
    PublishedIds published;

    @Inject
    ViewTexts texts;

    private TwoTexts title = new TwoTexts("", "", null, null);
    private TwoTexts summary = title;
    private boolean shown;

    /**
     * One thing that is still to do.
     *
     * @param where which competency and level
     * @param address the page where it is mended
     */
    public record Problem(String where, String sentence, String address) {}

    @PostConstruct
    void read() {
        shown = open.isShown();
        if (Faces.isPostback() && Faces.getRequestParameter("title-ru") != null) {
            title = TwoTexts.typed("title");
            summary = TwoTexts.typed("summary");
        }
    }

    public void load() {}

    public void up() {
        chosen("competency", id -> framework -> FrameworkEdits.move(framework, id, true));
    }

    public void down() {
        chosen("competency", id -> framework -> FrameworkEdits.move(framework, id, false));
    }

    /** Retires a competency; one that was never published is taken out. */
    public void retire() {
        chosen(
                "competency",
                id -> framework -> published.competencies().contains(id)
                        ? FrameworkEdits.retire(framework, id)
                        : FrameworkEdits.remove(framework, id));
    }

    public void restore() {
        chosen("retired", id -> framework -> FrameworkEdits.restore(framework, id));
    }

    private void chosen(String field, Function<String, UnaryOperator<Framework>> deed) {
        String id = Faces.getRequestParameter(field);
        if (id == null) {
            texts.show(new Refused("rules_edit.none_chosen"));
        } else if (open.change(DraftPart.competencies(), deed.apply(id))) {
            Faces.redirect("/hr/framework-draft?done=saved");
        }
    }

    public void add() {
        LocalText name = title.text();
        UnaryOperator<Framework> edit = framework ->
                FrameworkEdits.add(framework, published.newCompetency(name.en(), framework), name, summary.text());
        Framework next = open.tried(edit);
        String id = next.competencies().get(next.competencies().size() - 1).id();
        String place = FrameworkPlaces.competency(next, id);
        Map<String, Refused> problems =
                OpenDraft.problems(next, one -> one.startsWith(place + "/title") || one.startsWith(place + "/summary"));
        if (!problems.isEmpty()) {
            title = title.with(problems, place + "/title", texts);
            summary = summary.with(problems, place + "/summary", texts);
            texts.show(new Refused("rules_edit.not_saved"));
        } else if (open.change(DraftPart.competencies(), edit)) {
            Faces.redirect(DraftAddress.competency(id) + "&done=saved");
        }
    }

    /** Everything that has to be mended before the draft can be published. */
    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>();
        for (FrameworkProblem problem : open.problems()) {
            problems.add(told(problem));
        }
        return problems;
    }

    private Problem told(FrameworkProblem problem) {
        String sentence = texts.of(problem.refused());
        String[] steps = problem.place().split("/");
        if (steps.length < 2 || !steps[0].equals("competencies") && !steps[0].equals("retired")) {
            return new Problem(
                    texts.of("rules_draft.scale"),
                    sentence,
                    problem.place().startsWith("scale") ? "/hr/framework-scale" : "/hr/framework-draft");
        }
        Framework framework = open.framework();
        boolean standing = steps[0].equals("competencies");
        Competency competency =
                (standing ? framework.competencies() : framework.retired()).get(Integer.parseInt(steps[1]));
        if (steps.length < 4 || !standing) {
            return new Problem(texts.in(competency.title()), sentence, DraftAddress.competency(competency.id()));
        }
        int level = Integer.parseInt(steps[3]);
        boolean rule = steps.length > 4 && steps[4].equals("rule");
        return new Problem(
                texts.of("rules_draft.level_of", competency.title(), level),
                sentence,
                rule ? DraftAddress.rule(competency.id(), level) : DraftAddress.level(competency.id(), level));
    }

    public boolean isShown() {
        return shown;
    }

    public List<Competency> getCompetencies() {
        return open.framework().competencies();
    }

    public List<Competency> getRetired() {
        return open.framework().retired();
    }

    /** Whether there is something to take back; while the form comes back its button must be there. */
    public boolean isRestorable() {
        return !getRetired().isEmpty() || ReturningForm.isBeingRead();
    }

    public TwoTexts getTitle() {
        return title;
    }

    public TwoTexts getSummary() {
        return summary;
    }

    public String getDraft() {
        return open.draft() == null ? "" : open.draft().id().toString();
    }

    public String getSeen() {
        return open.seen(DraftPart.competencies());
    }

    public int getBase() {
        return open.draft() == null ? 0 : open.draft().baseNumber();
    }

    public boolean isFromFolder() {
        return open.draft() != null && open.draft().isFromFolder();
    }

    public boolean isDone() {
        return !Faces.isPostback() && Faces.getRequestParameter("done") != null;
    }
}
