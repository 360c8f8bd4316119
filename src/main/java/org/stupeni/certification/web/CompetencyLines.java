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
     * @param earlier what was decided last, by competency; told where nothing is held
     */
    List<CompetencyLine> of(
            List<Assessed> all,
            Map<String, HeldLevel> held,
            Set<String> awaited,
            Set<String> decided,
            Map<String, PastOutcome> earlier) {
        return all.stream()
                .map(one -> line(one, held.get(one.competency()), awaited, decided, earlier.get(one.competency())))
                .toList();
    }

    private CompetencyLine line(
            Assessed assessed, HeldLevel level, Set<String> awaited, Set<String> decided, PastOutcome earlier) {
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
                awaited.contains(assessed.competency()),
                decided.contains(assessed.competency()),
                level == null ? outcomeWords.of(earlier) : null);
    }

    /** The title of a competency; its id where the framework of today has none of that name. */
    String titleOf(String competency) {
        return texts.in(frameworks.current().framework().titleOf(competency));
    }
}
