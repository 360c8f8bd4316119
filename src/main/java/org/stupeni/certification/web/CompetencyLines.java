package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.PastOutcome;
import org.stupeni.evidence.Assessed;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** How a person stands in each competency, in the reader's language. */
@RequestScoped
public class CompetencyLines {

    @Inject
    Frameworks frameworks;

    @Inject
    OutcomeWords outcomeWords;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    /**
     * In the order of what was assessed.
     *
     * @param awaited the competencies in which somebody has to decide
     * @param decided the competencies in which a decision is made and only its certificate is to come
     * @param proposed the competencies in which one person has proposed a level and a second one is to answer
     * @param earlier what was decided last, by competency; told where nothing is held
     */
    List<CompetencyLine> of(
            List<Assessed> all,
            Map<String, HeldLevel> held,
            Set<String> awaited,
            Set<String> decided,
            Set<String> proposed,
            Map<String, PastOutcome> earlier) {
        return all.stream()
                .map(one -> line(
                        one,
                        held.get(one.competency()),
                        new Waits(
                                awaited.contains(one.competency()),
                                proposed.contains(one.competency()),
                                decided.contains(one.competency())),
                        earlier.get(one.competency())))
                .toList();
    }

    /** What a level waits for. */
    private record Waits(boolean open, boolean proposed, boolean decided) {}

    private CompetencyLine line(Assessed assessed, HeldLevel level, Waits waits, PastOutcome earlier) {
        int heldNow = level == null ? Framework.LOWEST : level.level();
        Framework framework = assessed.version().framework();
        return new CompetencyLine(
                assessed.competency(),
                titleOf(assessed.competency()),
                heldNow,
                texts.in(framework.nameOf(heldNow)).toLowerCase(viewer.getLocale()),
                level == null ? null : level.until(),
                assessed.reached(),
                texts.in(framework.nameOf(assessed.reached())).toLowerCase(viewer.getLocale()),
                waits.open(),
                waits.proposed(),
                waits.decided(),
                level == null ? outcomeWords.of(earlier) : null);
    }

    /** The title of a competency; its id where the framework of today has none of that name. */
    String titleOf(String competency) {
        return texts.in(frameworks.current().framework().titleOf(competency));
    }
}
