package org.stupeni.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.stupeni.desk.Climb;
import org.stupeni.desk.Climbs;
import org.stupeni.evidence.Explanations;
import org.stupeni.evidence.LevelLines;
import org.stupeni.evidence.RuleNews;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Level;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What the levels of a competency mean, what can be seen at each, and by what rule it is reached; for everybody. */
@Named
@RequestScoped
public class LearnLevelsPage {

    @Inject
    Frameworks frameworks;

    @Inject
    Climbs climbs;

    @Inject
    Explanations explanations;

    @Inject
    RuleNews news;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    private String id;
    private FrameworkVersion version;
    private Competency competency;
    private Climb climb;
    private List<LevelCard> levels;
    private List<RuleNews.Told> changes;

    public void load() {
        version = frameworks.current();
        Framework framework = version.framework();
        Optional<Competency> asked =
                id == null ? Optional.of(framework.competencies().get(0)) : framework.competency(id);
        if (asked.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        competency = asked.get();
        id = competency.id();
        changes = news.of(id);
        climb = climbs.of(me.getId()).get(id);
        levels = explanations.explainAll(climb.ground(), viewer.getLanguage(), true).stream()
                .map(this::card)
                .toList();
    }

    /** A form of the page is read before the page is loaded. */
    private void demand() {
        if (climb == null) {
            load();
        }
    }

    private LevelCard card(LevelLines lines) {
        Level level = competency.level(lines.level()).orElseThrow();
        return new LevelCard(
                lines,
                texts.in(level.summary()),
                level.indicators().stream()
                        .map(indicator -> texts.in(indicator.text()))
                        .toList(),
                lines.level() == climb.held(),
                climb.isWaiting() && lines.level() == climb.level());
    }

    public List<Competency> getCompetencies() {
        demand();
        return version.framework().competencies();
    }

    public String getTitle() {
        demand();
        return texts.in(competency.title());
    }

    public String getSummary() {
        demand();
        return texts.in(competency.summary());
    }

    /** What has changed in the rules lately, or will. */
    public List<RuleNews.Told> getChanges() {
        demand();
        return changes;
    }

    public List<LevelCard> getLevels() {
        demand();
        return levels;
    }

    /** The names of the five levels by number. */
    public Map<Integer, String> getNames() {
        demand();
        return IntStream.rangeClosed(Framework.LOWEST, Framework.HIGHEST)
                .boxed()
                .collect(Collectors.toMap(
                        Function.identity(),
                        level -> texts.in(version.framework().nameOf(level))));
    }

    /** The scale's name of level 1. */
    public String getLowestName() {
        demand();
        return texts.in(version.framework().nameOf(Framework.LOWEST));
    }

    public int getHeld() {
        demand();
        return climb.held();
    }

    public int getWaiting() {
        demand();
        return climb.waiting();
    }

    public int getNext() {
        demand();
        return climb.next();
    }

    public int getVersionNumber() {
        demand();
        return version.number();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
