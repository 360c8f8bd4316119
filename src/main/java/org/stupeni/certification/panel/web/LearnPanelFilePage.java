package org.stupeni.certification.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.evidence.Explanations;
import org.stupeni.evidence.LevelLines;
import org.stupeni.evidence.ToldEvidence;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.web.Viewer;

/** The file of the person a panel hears, for its members: part of {@link LearnPanelPage}, read only where it is shown. */
@Named
@RequestScoped
public class LearnPanelFilePage {

    @Inject
    People people;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    Explanations explanations;

    @Inject
    Decisions decisions;

    @Inject
    PanelTitles titles;

    @Inject
    Viewer viewer;

    private PersonRow person;
    private OpenDecision open;
    private LevelLines explained;
    private List<ToldEvidence> evidence;
    private List<DecisionRow> history;

    /** Reads the file of whom this panel is about. */
    public PersonRow personOf(PanelRow row) {
        if (person == null) {
            person = people.find(row.employeeId()).orElseThrow();
            open = openDecisions.open(row.employeeId(), row.competency());
            explained = explanations
                    .explain(open.assessed(), row.level(), viewer.getLanguage(), false)
                    .orElse(null);
            evidence = explanations.tell(
                    person.id(),
                    open.ledger().in(row.competency()),
                    open.assessed().version(),
                    viewer.getLanguage());
            history = decisions.of(person.id());
        }
        return person;
    }

    public String titleOf(String competency) {
        return titles.competency(competency);
    }

    public String nameOf(int level) {
        return titles.nameOf(level);
    }

    public OpenDecision getOpen() {
        return open;
    }

    public LevelLines getExplained() {
        return explained;
    }

    public List<ToldEvidence> getEvidence() {
        return evidence;
    }

    public List<DecisionRow> getHistory() {
        return history;
    }
}
