package org.stupeni.evidence.rules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkPlaces;
import org.stupeni.framework.draft.DraftPart;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** The names of the five levels in the draft. */
@Named
@RequestScoped
public class HrFrameworkScalePage {

    @Inject
    OpenDraft open;

    @Inject
    ViewTexts texts;

    private final Map<Integer, TwoTexts> names = new TreeMap<>();

    @PostConstruct
    void read() {
        if (open.isShown()) {
            open.framework()
                    .scale()
                    .forEach((level, name) -> names.put(
                            level, Faces.isPostback() ? TwoTexts.typed("level-" + level) : TwoTexts.of(name)));
        }
    }

    public void load() {}

    public void save() {
        Map<Integer, LocalText> scale = new TreeMap<>();
        names.forEach((level, name) -> scale.put(level, name.text()));
        UnaryOperator<Framework> edit = framework -> FrameworkEdits.name(framework, scale);
        Map<String, Refused> problems = OpenDraft.problems(open.tried(edit), one -> one.startsWith("scale/"));
        if (!problems.isEmpty()) {
            names.replaceAll((level, name) -> name.with(problems, FrameworkPlaces.scale(level), texts));
            texts.show(new Refused("rules_edit.not_saved"));
        } else if (open.change(DraftPart.scale(), edit)) {
            Faces.redirect("/hr/framework-scale?done=saved");
        }
    }

    public boolean isThere() {
        return !names.isEmpty();
    }

    public List<Integer> getLevels() {
        return List.copyOf(names.keySet());
    }

    public TwoTexts nameOf(int level) {
        return names.get(level);
    }

    /** What is saved now: shown where somebody else was quicker. */
    public String savedOf(int level) {
        LocalText name = open.framework().nameOf(level);
        return open.isLate() ? name.ru() + " / " + name.en() : null;
    }

    public String getDraft() {
        return open.draft() == null ? "" : open.draft().id().toString();
    }

    public String getSeen() {
        return open.seen(DraftPart.scale());
    }

    public boolean isDone() {
        return !Faces.isPostback() && Faces.getRequestParameter("done") != null;
    }
}
