package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.certification.DecisionRow;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;

/** Decisions as a table to take away, whatever list they are of. */
@RequestScoped
public class DecisionSheet {

    @Inject
    Frameworks frameworks;

    @Inject
    Spreadsheets sheets;

    @Inject
    ViewTexts texts;

    public Spreadsheet<DecisionRow> titled(String titleKey) {
        return sheets.<DecisionRow>titled(titleKey)
                .text(
                        texts.of("certification_history.employee"),
                        row -> row.employee().full())
                .text(
                        texts.of("certification_list.competency"),
                        row -> texts.in(frameworks.current().framework().titleOf(row.competency())))
                .text(
                        texts.of("certification_history.decision"),
                        row -> texts.of(
                                row.isCertified()
                                        ? "certification_history.certified"
                                        : "certification_history.declined",
                                row.level()))
                .number(texts.of("certification_list.level"), DecisionRow::level)
                .date(texts.of("certification_list.issued"), DecisionRow::validFrom)
                .date(texts.of("certification_list.until"), DecisionRow::validUntil)
                .text(texts.of("certification_list.number"), DecisionRow::certificate)
                .text(texts.of("certification_queue.proposer"), row -> full(row.proposer()))
                .text(
                        texts.of("certification_history.decided_by"),
                        row -> row.decider() == null ? texts.of("certification_history.portal") : full(row.decider()))
                .moment(texts.of("certification_history.decided_at"), DecisionRow::decidedAt)
                .text(texts.of("certification_history.reason"), DecisionRow::reason)
                .text(
                        texts.of("certification_history.manner"),
                        row -> row.isOverride() ? texts.of("certification_history.override") : null)
                .moment(texts.of("certification_history.undone_at"), DecisionRow::undoneAt)
                .text(texts.of("certification_history.undone_why"), DecisionRow::undoneReason);
    }

    private static String full(PersonName name) {
        return name == null ? null : name.full();
    }
}
