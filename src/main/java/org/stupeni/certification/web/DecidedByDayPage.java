package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stupeni.certification.DecidedByDay;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.DoneMeasure;
import org.stupeni.certification.DoneMeasures;
import org.stupeni.evidence.Assessed;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What was decided about somebody by a day, with names and reasons, as a part of the pages that explain their level on it. */
@Named
@RequestScoped
public class DecidedByDayPage {

    @Inject
    Decisions decisions;

    @Inject
    DoneMeasures measures;

    @Inject
    Settings settings;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private Assessed about;
    private List<DecidedByDay> found;

    /**
     * The decisions, the newest first; asked once.
     *
     * @param person the id of the address, or nothing for the reader
     */
    public List<DecidedByDay> of(String person, Assessed assessed) {
        if (assessed != about) {
            about = assessed;
            found = read(AddressId.of(person).orElse(me.getId()), assessed);
        }
        return found;
    }

    private List<DecidedByDay> read(Long employeeId, Assessed assessed) {
        List<DecisionRow> rows = decisions.of(employeeId);
        List<DoneMeasure> done =
                rows.stream().anyMatch(DecisionRow::isIssued) ? measures.of(employeeId) : List.<DoneMeasure>of();
        return DecidedByDay.of(rows, done, assessed.competency(), assessed.on(), assessed.held(), settings.zone());
    }

    /** Whether what the evidence reached more than is held was decided against. */
    public boolean isDecidedAgainst(String person, Assessed assessed) {
        return assessed.reached() > assessed.held()
                && of(person, assessed).stream()
                        .findFirst()
                        .filter(one -> one.isAgainst(assessed.reached()))
                        .isPresent();
    }

    /** "Decided 27 Jun 2026: level 3 not confirmed". */
    public String decided(DecisionRow row) {
        return texts.of(
                "certification_by_day." + (row.isCertified() ? "certified" : "declined"),
                day(row.decidedAt()),
                row.level());
    }

    /** Who decided, and why: "E. Orlova: “…”". */
    public String by(DecisionRow row) {
        if (row.decider() == null) {
            return texts.of("certification_history.portal");
        }
        String who = row.proposer() == null
                ? row.decider().usual()
                : texts.of(
                        "certification_by_day.two",
                        row.proposer().usual(),
                        row.decider().usual());
        return row.reason() == null ? who : texts.of("certification_by_day.said", who, row.reason());
    }

    /** "Revoked 1 Jul 2026, E. Orlova: “…”". */
    public String done(DoneMeasure one) {
        return texts.of(
                "certification_by_day." + one.what(),
                viewer.shortDate(one.on()),
                one.by().usual(),
                one.reason());
    }

    /** "Overturned on appeal 1 Jul 2026, E. Orlova: “…”". */
    public String overturned(DecisionRow row) {
        return texts.of(
                "certification_history.overturned",
                day(row.overturnedAt()),
                row.overturner().usual(),
                row.overturnedWhy());
    }

    private String day(Instant moment) {
        return viewer.shortDate(LocalDate.ofInstant(moment, settings.zone()));
    }
}
