package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/**
 * The box at the head of a page whose form was refused. Where somebody was faster it says what they did, who and when; and what was written comes back, since the form
 * may be there no longer.
 */
@Named
@RequestScoped
public class OvertakenPage {

    /** Refusals of whoever decides on a page that shows how things were before somebody else decided. */
    private static final Set<String> FASTER = Set.of(
            "certification_decision.overtaken",
            "proposal_act.proposed_already",
            "proposal_act.closed",
            "proposal_act.stale_DECIDED",
            "measure_act.ordered_already",
            "measure_act.closed",
            "measure_act.overtaken",
            "certification_revocation.already",
            "certification_suspension.already",
            "certification_suspension.none",
            "appeal_act.closed");

    @Inject
    Decisions decisions;

    @Inject
    ViewTexts texts;

    private String sentence;
    private String first;
    private String typed;

    /** Whether somebody was faster, so that the page should say who. */
    public static boolean isFaster(Refused refused) {
        return FASTER.contains(refused.key());
    }

    /** Says why nothing was recorded, and gives back what was written. */
    public void tell(Refused refused, String written) {
        sentence = texts.of(refused);
        typed = written;
    }

    /**
     * Says what was done first.
     *
     * @param who null for the portal
     * @param when null where nobody knows
     */
    public void first(String what, PersonName who, Instant when) {
        String name = who == null ? texts.of("certification_history.portal") : who.full();
        first = when == null
                ? texts.of("certification_overtaken.first_who", what, name)
                : texts.of("certification_overtaken.first", what, name, when);
    }

    /** Says that this person and competency were decided about first. */
    public void firstDecided(Long employeeId, String competency) {
        newest(decisions.of(employeeId), competency)
                .ifPresent(row -> first(
                        texts.of("certification_overtaken." + outcome(row), row.level()),
                        row.decider(),
                        row.decidedAt()));
    }

    private static Optional<DecisionRow> newest(List<DecisionRow> rows, String competency) {
        return rows.stream().filter(row -> row.competency().equals(competency)).findFirst();
    }

    private static String outcome(DecisionRow row) {
        if (row.isUndone()) {
            return "undone";
        }
        return row.isCertified() ? "certified" : "declined";
    }

    public boolean isTold() {
        return sentence != null;
    }

    public String getSentence() {
        return sentence;
    }

    /** What was done first, or null. */
    public String getFirst() {
        return first;
    }

    /** What was written and not recorded; may be empty. */
    public String getTyped() {
        return typed;
    }
}
