package org.stupeni.evidence.rules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkPlaces;
import org.stupeni.framework.draft.DraftPart;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** One competency of the draft: how it is called, what it is about, and the way to its levels. */
@Named
@RequestScoped
public class HrFrameworkCompetencyPage {

    @Inject
    OpenDraft open;

    @Inject
    ViewTexts texts;

    private String id;
    private Competency competency;
    private TwoTexts title;
    private TwoTexts summary;

    @PostConstruct
    void read() {
        id = Faces.getRequestParameter("id");
        if (!open.isShown()) {
            return;
        }
        competency = open.standing(id);
        if (competency != null) {
            boolean returning = Faces.isPostback() && Faces.getRequestParameter("title-ru") != null;
            title = returning ? TwoTexts.typed("title") : TwoTexts.of(competency.title());
            summary = returning ? TwoTexts.typed("summary") : TwoTexts.of(competency.summary());
        }
    }

    public void load() {}

    public void save() {
        UnaryOperator<Framework> edit =
                framework -> FrameworkEdits.describe(framework, id, title.text(), summary.text());
        Framework next = open.tried(edit);
        String place = FrameworkPlaces.competency(next, id);
        Map<String, Refused> problems =
                OpenDraft.problems(next, one -> one.startsWith(place + "/title") || one.startsWith(place + "/summary"));
        if (!problems.isEmpty()) {
            title = title.with(problems, place + "/title", texts);
            summary = summary.with(problems, place + "/summary", texts);
            texts.show(new Refused("rules_edit.not_saved"));
        } else if (open.change(DraftPart.competency(id), edit)) {
            Faces.redirect(DraftAddress.competency(id) + "&done=saved");
        }
    }

    /** How many things of a level are still to be mended. */
    public int problemsOf(int level) {
        String place = FrameworkPlaces.level(open.framework(), id, level) + "/";
        return OpenDraft.problems(open.framework(), one -> one.startsWith(place))
                .size();
    }

    public String nameOf(int level) {
        return texts.in(open.framework().nameOf(level));
    }

    public boolean isThere() {
        return competency != null;
    }

    public Competency getCompetency() {
        return competency;
    }

    /** What is saved now: shown where somebody else was quicker. */
    public Competency getSaved() {
        return open.isLate() ? open.framework().competency(id).orElse(null) : null;
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
        return open.seen(DraftPart.competency(id));
    }

    public boolean isDone() {
        return !Faces.isPostback() && Faces.getRequestParameter("done") != null;
    }
}
