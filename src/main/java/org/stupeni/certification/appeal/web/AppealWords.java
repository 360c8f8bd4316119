package org.stupeni.certification.appeal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.certification.appeal.AppealRow;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.ViewTexts;

/** Says what an appeal is against. */
@RequestScoped
class AppealWords {

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    String subjectOf(AppealRow row) {
        return texts.of("appeal_of." + row.kind(), titleOf(row.competency()), row.level());
    }

    String titleOf(String competency) {
        return texts.in(frameworks.current().framework().titleOf(competency));
    }
}
