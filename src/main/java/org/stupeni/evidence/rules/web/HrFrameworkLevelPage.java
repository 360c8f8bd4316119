package org.stupeni.evidence.rules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkPlaces;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;
import org.stupeni.framework.draft.DraftPart;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.framework.draft.PublishedIds;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One level of the draft: its sentence and its indicators, in both languages beside each other. */
@Named
@RequestScoped
public class HrFrameworkLevelPage {

    /** Before the id of an indicator, so that no id is the name of another field. */
    private static final String FIELD = "indicator-";

    @Inject
    OpenDraft open;

    @Inject
    PublishedIds published;

    @Inject
    ViewTexts texts;

    private String competencyId;
    private int number;
    private Competency competency;
    private Level level;
    private TwoTexts summary;
    private Map<String, TwoTexts> typed;
    private TwoTexts added;
    private Set<String> lasting;

    @PostConstruct
    void read() {
        competencyId = Faces.getRequestParameter("competency");
        number = DraftAddress.level(Faces.getRequestParameter("level"));
        if (open.isShown()) {
            find();
        }
    }

    private void find() {
        competency = open.standing(competencyId);
        level = competency == null ? null : competency.level(number).orElse(null);
        if (competency != null && level == null) {
            Faces.responseSendError(404, "");
        }
        if (level == null) {
            return;
        }
        lasting = published.indicators();
        boolean returning = Faces.isPostback() && Faces.getRequestParameter("summary-ru") != null;
        summary = returning ? TwoTexts.typed("summary") : TwoTexts.of(level.summary());
        added = returning ? TwoTexts.typed("added") : new TwoTexts("", "", null, null);
        typed = new LinkedHashMap<>();
        level.indicators()
                .forEach(one -> typed.put(
                        one.id(),
                        returning && Faces.getRequestParameter(FIELD + one.id() + "-ru") != null
                                ? TwoTexts.typed(FIELD + one.id())
                                : TwoTexts.of(one.text())));
    }

    public void load() {}

    public void save() {
        save(UnaryOperator.identity(), "saved");
    }

    public void up() {
        chosen("indicator", id -> framework -> FrameworkEdits.moveIndicator(framework, competencyId, number, id, true));
    }

    public void down() {
        chosen(
                "indicator",
                id -> framework -> FrameworkEdits.moveIndicator(framework, competencyId, number, id, false));
    }

    /** Retires an indicator; one that was never published is taken out. */
    public void retire() {
        chosen(
                "indicator",
                id -> framework -> lasting.contains(id)
                        ? FrameworkEdits.retireIndicator(framework, competencyId, number, id)
                        : FrameworkEdits.removeIndicator(framework, competencyId, number, id));
    }

    public void restore() {
        chosen("retired", id -> framework -> FrameworkEdits.restoreIndicator(framework, competencyId, number, id));
    }

    private void chosen(String field, Function<String, UnaryOperator<Framework>> deed) {
        String id = Faces.getRequestParameter(field);
        if (id == null) {
            texts.show(new Refused("rules_edit.none_chosen"));
            return;
        }
        save(deed.apply(id), "saved");
    }

    /** Saves what was typed and, with it, the deed: a press on another button loses no word. */
    private void save(UnaryOperator<Framework> deed, String done) {
        UnaryOperator<Framework> written = framework -> {
            Map<String, LocalText> said = new LinkedHashMap<>();
            typed.forEach((id, text) -> said.put(id, text.text()));
            Framework next = FrameworkEdits.describe(framework, competencyId, number, summary.text(), said);
            return added.isEmpty()
                    ? next
                    : FrameworkEdits.addIndicator(
                            next,
                            competencyId,
                            number,
                            new Indicator(published.newIndicator(competencyId, number, next), added.text()));
        };
        if (!isReadable(open.tried(written))) {
            return;
        }
        if (open.change(DraftPart.level(competencyId, number), framework -> deed.apply(written.apply(framework)))) {
            Faces.redirect(DraftAddress.level(competencyId, number) + "&done=" + done);
        } else if (open.draft() != null) {
            find();
        }
    }

    private boolean isReadable(Framework next) {
        String place = FrameworkPlaces.level(next, competencyId, number);
        Map<String, Refused> problems = OpenDraft.problems(
                next,
                one -> one.startsWith(place + "/") && !one.startsWith(place + "/rule") && !one.endsWith("/indicators"));
        if (problems.isEmpty()) {
            return true;
        }
        summary = summary.with(problems, place + "/summary", texts);
        int index = 0;
        for (Map.Entry<String, TwoTexts> one : typed.entrySet()) {
            one.setValue(one.getValue().with(problems, place + "/indicators/" + index++ + "/text", texts));
        }
        if (!added.isEmpty()) {
            added = added.with(problems, place + "/indicators/" + index + "/text", texts);
        }
        texts.show(new Refused("rules_edit.not_saved"));
        return false;
    }

    /** What is wrong with the number of indicators, or null. */
    public String getProblem() {
        String place = FrameworkPlaces.level(open.framework(), competencyId, number) + "/indicators";
        return OpenDraft.problems(open.framework(), place::equals).values().stream()
                .findFirst()
                .map(texts::of)
                .orElse(null);
    }

    /** Whether the level is one that is shown. */
    public boolean isThere() {
        return level != null;
    }

    public boolean isLasting(String id) {
        return lasting.contains(id);
    }

    public List<String> getIndicators() {
        return List.copyOf(typed.keySet());
    }

    public TwoTexts textOf(String id) {
        return typed.get(id);
    }

    /** Whether there is something to take back; while the form comes back its button must be there. */
    public boolean isRestorable() {
        return level != null && !level.retired().isEmpty() || ReturningForm.isBeingRead();
    }

    public List<Indicator> getRetired() {
        return level.retired();
    }

    public TwoTexts getSummary() {
        return summary;
    }

    public TwoTexts getAdded() {
        return added;
    }

    /** What the part says as it is saved: shown where somebody else was quicker. */
    public Level getSaved() {
        return level;
    }

    /** Whether somebody else was quicker: then what is saved now is shown. */
    public boolean isLate() {
        return open.isLate();
    }

    public String getDraft() {
        return open.draft() == null ? "" : open.draft().id().toString();
    }

    public String getSeen() {
        return open.seen(DraftPart.level(competencyId, number));
    }

    public Competency getCompetency() {
        return competency;
    }

    public int getLevel() {
        return number;
    }

    public String getName() {
        return texts.in(open.framework().nameOf(number));
    }

    public boolean isDone() {
        return !Faces.isPostback() && Faces.getRequestParameter("done") != null;
    }
}
