package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.stupeni.platform.Settings;

/** How many cases come in, of what kind, and how long they wait. Nobody is named or counted by person. */
@ApplicationScoped
@Transactional
public class CaseFigures {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The last twelve months, this one too. */
    public CaseMonths year() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        YearMonth first = YearMonth.from(today).minusMonths(CaseMonths.MONTHS - 1);
        List<CaseMonths.Sent> sent = entityManager
                .createQuery(
                        "select c.kind, c.firstSentAt, c.firstAnsweredAt from ClientCase c"
                                + " where c.firstSentAt >= :from and c.state <> org.stupeni.observation.caselibrary.CaseState.WITHDRAWN",
                        Object[].class)
                .setParameter(
                        "from", first.atDay(1).atStartOfDay(settings.zone()).toInstant())
                .getResultStream()
                .map(row -> new CaseMonths.Sent((CaseKind) row[0], (Instant) row[1], (Instant) row[2]))
                .toList();
        return CaseMonths.of(sent, clock.instant(), settings.zone());
    }
}
