package org.stupeni.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.HeldLevels;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.PastOutcome;
import org.stupeni.certification.PastOutcomes;
import org.stupeni.certification.StandingDecline;
import org.stupeni.certification.spread.web.SpreadsPage;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.Explanations;
import org.stupeni.evidence.LevelLines;
import org.stupeni.evidence.PersonLedger;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.ToldEvidence;
import org.stupeni.framework.Framework;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.web.Viewer;

/** One person as HR sees them: levels, evidence, what was decided, and the decision that is to be made. */
@Named
@RequestScoped
public class HrPersonPage {

    @Inject
    People people;

    @Inject
    ReachedLevels reached;

    @Inject
    HeldLevels held;

    @Inject
    RequiredLevelsPage requiredLevels;

    @Inject
    SpreadsPage spreads;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Explanations explanations;

    @Inject
    Decisions decisions;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    WaitingCompetencies waiting;

    @Inject
    PastOutcomes outcomes;

    @Inject
    CompetencyLines competencies;

    @Inject
    OpenWords words;

    @Inject
    QueuePlacePage place;

    @Inject
    Viewer viewer;

    private PersonRow person;
    private List<CompetencyLine> lines;
    private OpenDecision open;
    private LevelLines explained;
    private List<ToldEvidence> evidence;
    private List<DecisionRow> history;
    private DecisionRow decidedNow;

    /** Reads the address itself: when the form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<PersonRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(people::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        person = found.get();
        history = decisions.of(person.id());
        PersonLedger read = ledger.read(person.id());
        spreads.knows(read);
        readLevels(read);
        explained = explanations
                .explainToHr(open.ground(), levelToExplain(), viewer.getLanguage())
                .orElseThrow();
        evidence = explanations.tell(
                person.id(), read.in(open.competency()), open.assessed().version(), viewer.getLanguage());
        decidedNow = AddressId.of(Faces.getRequestParameter("decision"))
                .flatMap(this::decided)
                .orElse(null);
    }

    private void readLevels(PersonLedger read) {
        List<Assessed> all = reached.assessAll(read);
        Map<String, HeldLevel> levels = held.of(person.id(), reached.today());
        List<StandingDecline> declines = history.isEmpty() ? List.of() : openDecisions.declined(person.id());
        Set<String> decided = history.stream()
                .filter(DecisionRow::isPending)
                .map(DecisionRow::competency)
                .collect(Collectors.toSet());
        Set<String> awaited = waiting.in(person.id(), all, levels);
        Map<String, PastOutcome> earlier = history.stream().allMatch(row -> levels.containsKey(row.competency()))
                ? Map.of()
                : outcomes.of(person.id());
        requiredLevels.knows(person.id(), levels, earlier);
        lines = competencies.of(all, levels, awaited, decided, waiting.proposed(person.id(), all, awaited), earlier);
        Assessed chosen = chosen(all);
        open = openDecisions.open(read, chosen, levels.get(chosen.competency()), declines);
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    private Optional<DecisionRow> decided(Long decisionId) {
        return history.stream()
                .filter(row -> row.id().equals(decisionId) && row.competency().equals(open.competency()))
                .findFirst();
    }

    /** The competency asked for, else the first with something to decide, else the first. */
    private Assessed chosen(List<Assessed> all) {
        String asked = Faces.getRequestParameter("competency");
        CompetencyLine chosen = lines.stream()
                .filter(line -> line.id().equals(asked))
                .findFirst()
                .or(() -> lines.stream().filter(CompetencyLine::open).findFirst())
                .orElseGet(() -> lines.get(0));
        return all.get(lines.indexOf(chosen));
    }

    /** The level in question; where nothing is to be decided, the next one. */
    private int levelToExplain() {
        int highest = Math.max(open.level(), open.heldLevel());
        return open.isOpen() || open.isDeclined() ? open.level() : Math.min(highest + 1, Framework.HIGHEST);
    }

    /** This page, saying what was decided. */
    String addressOf(Long decision) {
        return "/hr/person?faces-redirect=true&id=" + person.id() + "&competency=" + open.competency() + "&decision="
                + decision + place.getSuffix();
    }

    /** The title of a competency; its id where the framework of today has none of that name. */
    public String titleOf(String competency) {
        return competencies.titleOf(competency);
    }

    /** Whether there is something to decide that takes two people. */
    public boolean isForTwo() {
        return open.isForTwo() && open.isOpen();
    }

    /** The decision whose certificate is still to be issued, or null. */
    public DecisionRow getPending() {
        return history.stream()
                .filter(row -> row.isPending() && row.competency().equals(open.competency()))
                .findFirst()
                .orElse(null);
    }

    /** What a new period begins with, or null for a first one. */
    public String getPeriod() {
        return words.period(open);
    }

    /** The decline that stands in the way of another decision about the same level, or null. */
    public DecisionRow getDeclined() {
        return open.isDeclined() && !open.declined().isRevoked()
                ? history.stream()
                        .filter(row -> !row.isCertified()
                                && row.competency().equals(open.competency())
                                && row.decidedAt().equals(open.declined().decidedAt()))
                        .findFirst()
                        .orElseThrow()
                : null;
    }

    /** The decision that has just been made here, or null. */
    public DecisionRow getDecidedNow() {
        return decidedNow;
    }

    public PersonRow getPerson() {
        return person;
    }

    public List<CompetencyLine> getLines() {
        return lines;
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
