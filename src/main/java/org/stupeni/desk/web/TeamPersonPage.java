package org.stupeni.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.certification.web.RequiredLevelsPage;
import org.stupeni.desk.Team;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.ViewTexts;

/** One person of the own team; everybody else is not found. */
@Named
@RequestScoped
public class TeamPersonPage {

    @Inject
    Team team;

    @Inject
    RequiredLevelsPage requiredLevels;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private String id;
    private Team.Person shown;
    private Framework framework;

    public void load() {
        Optional<Team.Person> found =
                id != null && id.matches("[0-9]{1,18}") ? team.find(me.getId(), Long.valueOf(id)) : Optional.empty();
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        shown = found.get();
        requiredLevels.knows(shown.member().person().id(), shown.held());
        framework = frameworks.current().framework();
    }

    public Team.Person getShown() {
        return shown;
    }

    public String nameOf(int level) {
        return texts.in(framework.nameOf(level));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
