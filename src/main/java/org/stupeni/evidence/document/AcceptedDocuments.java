package org.stupeni.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.Statement.CourseRecognised;
import org.stupeni.evidence.Statement.Mentored;
import org.stupeni.evidence.Statement.ProjectAccepted;
import org.stupeni.evidence.Strength;
import org.stupeni.platform.Settings;

/** Writes an accepted document into the ledger, in the transaction that accepts it. */
@ApplicationScoped
class AcceptedDocuments {

    @Inject
    EvidenceLedger ledger;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    void record(EvidenceDocument document, Long by, Strength strength, LocalDate validTo) {
        ledger.record(new NewEvidence(
                by,
                document.employeeId(),
                document.competency(),
                statementOf(document, strength),
                momentOf(document.happenedOn()),
                validTo,
                new Source(Source.DOCUMENT, String.valueOf(document.id())),
                1));
    }

    private static Statement statementOf(EvidenceDocument document, Strength strength) {
        return switch (document.kind()) {
            case COURSE -> new CourseRecognised(document.course(), document.title(), strength);
            case MENTORING -> new Mentored(document.colleague(), strength);
            case PROJECT -> new ProjectAccepted(document.title(), strength);
        };
    }

    /** What was done today was done by now, what was done on an earlier day at its noon. */
    private Instant momentOf(LocalDate day) {
        Instant now = clock.instant();
        return day.isBefore(LocalDate.ofInstant(now, settings.zone()))
                ? day.atTime(LocalTime.NOON).atZone(settings.zone()).toInstant()
                : now;
    }
}
