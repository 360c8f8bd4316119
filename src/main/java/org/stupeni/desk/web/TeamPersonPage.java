package org.stupeni.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.certification.spread.web.SpreadsPage;
import org.stupeni.certification.web.OutcomeWords;
import org.stupeni.certification.web.RequiredLevelsPage;
import org.stupeni.desk.Team;
import org.stupeni.desk.TeamLevel;
import org.stupeni.evidence.Explanations;
import org.stupeni.evidence.LevelLines;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** One person of the own team; everybody else is not found. */
@Named
@RequestScoped
public class TeamPersonPage {

    @Inject
    OutcomeWords outcomeWords;

    @Inject
    Team team;

    @Inject
    RequiredLevelsPage requiredLevels;

    @Inject
    SpreadsPage spreads;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentPerson me;

    @Inject
    Explanations explanations;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    private String id;
    private Team.Person shown;
    private Framework framework;
    private List<NextLevel> nextLevels;

    /** What the next level of a competency asks for, line by line. */
    public record NextLevel(String competency, LevelLines rule) {}

    public void load() {
        Optional<Team.Person> found =
                id != null && id.matches("[0-9]{1,18}") ? team.find(me.getId(), Long.valueOf(id)) : Optional.empty();
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        shown = found.get();
        requiredLevels.knows(
                shown.member().person().id(),
                shown.held(),
                shown.member().levels().stream()
                        .filter(level -> level.earlier() != null)
                        .collect(Collectors.toMap(TeamLevel::id, TeamLevel::earlier)));
        spreads.knows(shown.ledger());
        framework = frameworks.current().framework();
        nextLevels = shown.climbs().values().stream()
                .flatMap(one -> explanations
                        .explainToManager(one.ground(), one.next(), viewer.getLanguage())
                        .map(lines -> new NextLevel(
                                texts.in(framework.titleOf(one.ground().competency())), lines))
                        .stream())
                .toList();
    }

    /** By competency; nothing for one whose highest level is reached. */
    public List<NextLevel> getNextLevels() {
        return nextLevels;
    }

    public Team.Person getShown() {
        return shown;
    }

    /** Why nothing is held, in a few words, or null where nothing was decided. */
    public String earlierOf(TeamLevel level) {
        return outcomeWords.of(level.earlier());
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
