package org.stupeni.evidence.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.EvidenceRow;
import org.stupeni.evidence.Explanations;
import org.stupeni.evidence.LedgerLine;
import org.stupeni.evidence.LedgerLines;
import org.stupeni.evidence.LevelLines;
import org.stupeni.evidence.NeedResult;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Why somebody stands where they do, line by line, on any day: the rules of that day, the evidence known on it, and what came of them. */
@Dependent
public class WhyOfDay {

    @Inject
    ReachedLevels reached;

    @Inject
    EvidenceLedger ledger;

    @Inject
    LedgerLines lines;

    @Inject
    LedgerTable table;

    @Inject
    Explanations explanations;

    @Inject
    Frameworks frameworks;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    private String competencyId;
    private String asked;
    private String mistake;
    private LocalDate today;
    private Competency competency;
    private Assessed assessed;
    private List<LevelLines> levels;
    private long known;
    private List<LedgerLine> voided;

    /** @param own whether the reader is the person */
    void read(Long employeeId, boolean own) {
        Framework framework = frameworks.current().framework();
        Optional<Competency> found = competencyId == null
                ? Optional.of(framework.competencies().get(0))
                : framework.competency(competencyId);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        competency = found.get();
        competencyId = competency.id();
        today = reached.today();
        LocalDate on = day();
        assessed = reached.assess(employeeId, competencyId, on);
        levels = own
                ? explanations.explainAll(assessed, viewer.getLanguage(), true)
                : explanations.explainAllToHr(assessed, viewer.getLanguage());
        List<EvidenceRow> rows = ledger.of(employeeId);
        known = rows.stream().filter(row -> row.evidence().isKnownOn(on)).count();
        voided = lines.voided(employeeId, competencyId, on, rows, viewer.getLanguage());
    }

    /** The day asked for; today where it is none, with the sentence that says so. */
    private LocalDate day() {
        if (asked == null || asked.isBlank()) {
            return today;
        }
        LocalDate day;
        try {
            day = LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            mistake = texts.of("evidence_why.no_date");
            return today;
        }
        if (day.isAfter(today)) {
            mistake = texts.of("evidence_why.future");
            return today;
        }
        if (frameworks.inForceOn(day).framework().competency(competencyId).isEmpty()) {
            mistake = texts.of("evidence_why.no_competency_then");
            return today;
        }
        return day;
    }

    /** The level the person stands on, and the next one: what the page explains first. */
    public List<LevelLines> getNear() {
        return levels.stream().filter(this::isNear).toList();
    }

    public List<LevelLines> getFar() {
        return levels.stream().filter(level -> !isNear(level)).toList();
    }

    private boolean isNear(LevelLines level) {
        int top = Math.max(assessed.held(), assessed.reached());
        return level.level() == top || level.level() == top + 1;
    }

    /** "уровень 3, базовый", or "не оценён". */
    public String getHeldName() {
        return nameOf(assessed.held());
    }

    public String getReachedName() {
        return nameOf(assessed.reached());
    }

    private String nameOf(int level) {
        return level == Framework.LOWEST
                ? texts.of("evidence_why.not_assessed")
                : texts.of(
                        "evidence_why.level",
                        level,
                        texts.in(assessed.version().framework().nameOf(level)).toLowerCase(viewer.getLocale()));
    }

    /** What the reader has to know at a glance: how what is reached and what is held go together. */
    public String getVerdict() {
        if (assessed.reached() > assessed.held()) {
            return texts.of("evidence_why.awaits_decision", assessed.reached());
        }
        if (assessed.held() > assessed.reached()) {
            return texts.of("evidence_why.held_without_evidence", getReachedName());
        }
        return texts.of(isHeld() ? "evidence_why.held_and_reached" : "evidence_why.neither");
    }

    public boolean isHeld() {
        return assessed.held() > Framework.LOWEST;
    }

    public Evidence getDecision() {
        return assessed.decision();
    }

    public String getTitle() {
        return texts.in(competency.title());
    }

    /** Those of today's rules. */
    public List<Competency> getCompetencies() {
        return frameworks.current().framework().competencies();
    }

    public Assessed getAssessed() {
        return assessed;
    }

    /** How many pieces of evidence the explained levels rest on. */
    public long getCited() {
        return assessed.levels().stream()
                .flatMap(level -> level.results().flatMap(NeedResult::allCited))
                .map(Evidence::id)
                .distinct()
                .count();
    }

    /** How many pieces of evidence there were on the day, of every competency. */
    public long getKnown() {
        return known;
    }

    /** What had been voided by then and would have counted. */
    public List<LedgerLine> getVoided() {
        return voided;
    }

    /** When a row was voided, by whom and why. */
    public String voidedOf(LedgerLine line) {
        return table.voidedOf(line);
    }

    /** The day the rules came into force. */
    public LocalDate getRulesSince() {
        return assessed.version().effectiveOn();
    }

    public LocalDate getToday() {
        return today;
    }

    public String getMistake() {
        return mistake;
    }

    public String getCompetency() {
        return competencyId;
    }

    public void setCompetency(String competency) {
        this.competencyId = competency;
    }

    public String getOn() {
        return asked;
    }

    public void setOn(String on) {
        this.asked = on;
    }
}
