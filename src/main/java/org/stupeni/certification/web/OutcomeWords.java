package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.certification.PastOutcome;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Says in a few words why somebody holds no level who was decided about. */
@RequestScoped
public class OutcomeWords {

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    /** "Уровень 2 отозван 08.11.2026"; null where there is nothing to say. */
    public String of(PastOutcome outcome) {
        if (outcome == null) {
            return null;
        }
        String key = "certification_outcome." + outcome.kind().word();
        return outcome.on() == null
                ? texts.of(key, outcome.level())
                : texts.of(key, outcome.level(), viewer.shortDate(outcome.on()));
    }
}
