package org.stupeni.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.HeldLevels;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.StandingDecline;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.Explanations;
import org.stupeni.evidence.LevelLines;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.ToldEvidence;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** One person as HR sees them: levels, evidence, what was decided, and the decision that is to be made. */
@Named
@RequestScoped
public class HrPersonPage {

    /** What is shown once more before it is recorded. */
    private enum Look {
        NONE,
        CERTIFYING,
        DECLINING
    }

    @Inject
    People people;

    @Inject
    ReachedLevels reached;

    @Inject
    HeldLevels held;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Explanations explanations;

    @Inject
    Decisions decisions;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private PersonRow person;
    private List<CompetencyLine> lines;
    private OpenDecision open;
    private LevelLines explained;
    private List<ToldEvidence> evidence;
    private List<DecisionRow> history;
    private DecisionRow decidedNow;
    private int seen;
    private String reason;
    private Look look = Look.NONE;

    /** Reads the address itself: when the form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<PersonRow> found = idOf(Faces.getRequestParameter("id")).flatMap(people::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        person = found.get();
        List<Assessed> all = reached.assessAll(person.id());
        Map<String, HeldLevel> levels = held.of(person.id(), reached.today());
        List<StandingDecline> declines = decisions.declined(person.id());
        lines = all.stream()
                .map(one -> line(one, levels.get(one.competency()), declines))
                .toList();
        Assessed chosen = chosen(all);
        open = decisions.open(person.id(), chosen, levels.get(chosen.competency()), declines);
        seen = open.decided();
        explained = explanations
                .explain(open.assessed(), levelToExplain(), viewer.getLanguage(), false)
                .orElseThrow();
        evidence = explanations.tell(
                person.id(),
                ledger.of(person.id(), open.competency()),
                open.assessed().version(),
                viewer.getLanguage());
        history = decisions.of(person.id());
        decidedNow = idOf(Faces.getRequestParameter("decision"))
                .flatMap(this::decided)
                .orElse(null);
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    private Optional<DecisionRow> decided(Long decisionId) {
        return history.stream()
                .filter(row -> row.id().equals(decisionId) && row.competency().equals(open.competency()))
                .findFirst();
    }

    /** Shows once more what is about to be certified: it cannot be undone. */
    public void review() {
        look = Look.CERTIFYING;
    }

    /** Shows once more what the person will read. */
    public void reviewDecline() {
        try {
            decisions.readReason(reason);
            look = Look.DECLINING;
        } catch (Refused refused) {
            texts.show("reason", refused);
        }
    }

    public String certify() {
        return decide(() -> decisions.certify(me.getId(), person.id(), open.competency(), open.level(), seen, reason));
    }

    public String decline() {
        return decide(() -> decisions.decline(me.getId(), person.id(), open.competency(), open.level(), seen, reason));
    }

    private String decide(Supplier<Long> deed) {
        try {
            Long decision = deed.get();
            return "/hr/person?faces-redirect=true&id=" + person.id() + "&competency=" + open.competency()
                    + "&decision=" + decision;
        } catch (Refused refused) {
            texts.show(refused);
            seen = open.decided();
            return null;
        }
    }

    private static Optional<Long> idOf(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
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

    private CompetencyLine line(Assessed assessed, HeldLevel level, List<StandingDecline> declines) {
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
                assessed.reached() > heldNow && declines.stream().noneMatch(decline -> decline.isAbout(assessed)));
    }

    /** The title of a competency; its id where the framework of today has none of that name. */
    public String titleOf(String competency) {
        return frameworks
                .current()
                .framework()
                .competency(competency)
                .map(found -> texts.in(found.title()))
                .orElse(competency);
    }

    /** Whether this person of HR can decide now. While a form comes back its parts must be there, even if somebody has decided meanwhile. */
    public boolean isDecidable() {
        return open.isOpen() && open.refuses(me.getId()).isEmpty() || ReturningForm.isBeingRead();
    }

    /** Whether the buttons that open and decline are offered. */
    public boolean isAsking() {
        return look == Look.NONE || ReturningForm.isBeingRead();
    }

    /** Whether what would be certified is shown for the last time. */
    public boolean isReviewing() {
        return look == Look.CERTIFYING || ReturningForm.isBeingRead();
    }

    /** Whether what would be declined is shown for the last time. */
    public boolean isDeclining() {
        return look == Look.DECLINING || ReturningForm.isBeingRead();
    }

    /** Why there is nothing to decide for this person of HR. */
    public String getWhyNot() {
        if (open.isOpen()) {
            return open.refuses(me.getId()).map(texts::of).orElse("");
        }
        if (open.isDeclined()) {
            return texts.of("certification_person.nothing_new");
        }
        return open.held() == null
                ? texts.of("certification_person.nothing_reached")
                : texts.of(
                        "certification_person.nothing_open",
                        open.heldLevel(),
                        open.held().until());
    }

    /** The decision that stands in the way of another one about the same level, or null. */
    public DecisionRow getDeclined() {
        return open.isDeclined()
                ? history.stream()
                        .filter(row -> !row.isCertified()
                                && row.competency().equals(open.competency())
                                && row.decidedAt().equals(open.declinedAt()))
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

    /** How many decisions there were when the page was shown. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
