package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Certificates with any dates, revoked and suspended on any day: written past the rules of decisions, which are not meant where they are used. */
@ApplicationScoped
@Transactional
public class WrittenCertificates {

    public static final String COMPETENCY = "client-orientation";

    private static final AtomicLong IDS = new AtomicLong(-System.nanoTime());
    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000_000);

    @PersistenceContext
    EntityManager entityManager;

    /** @return the id of the certificate, which is that of its decision too */
    public long certified(Long employeeId, int level, LocalDate from, LocalDate until) {
        long id = IDS.incrementAndGet();
        int number = NUMBERS.incrementAndGet();
        write("""
                insert into decision (id, employee_id, competency, running_number, level, kind, decided_at, valid_from, valid_until,
                    framework_number, cycle_number)
                values (?, ?, ?, ?, ?, 'CERTIFIED', current_timestamp, ?, ?, 1, ?)
                """, id, employeeId, COMPETENCY, number, level, from, until, number);
        write("""
                insert into certificate (id, decision_id, employee_id, number, code, address, holder, organisation_ru, organisation_en,
                    competency, competency_ru, competency_en, level, level_ru, level_en, summary_ru, summary_en, valid_from,
                    valid_until, framework_number, template, issued_at)
                values (?, ?, ?, ?, ?, 'a', 'h', 'o', 'o', ?, 'c', 'c', ?, 'l', 'l', 's', 's', ?, ?, 1, 1, current_timestamp)
                """, id, id, employeeId, "T" + id, String.format("%016d", -id), COMPETENCY, level, from, until);
        return id;
    }

    public void revoked(long certificate, LocalDate on, Long by) {
        write("""
                insert into certificate_revocation (certificate_id, revoked_on, revoked_at, revoked_by, reason)
                values (?, ?, current_timestamp, ?, 'because of a test')
                """, certificate, on, by);
    }

    /** Suspends it until somebody lifts that. */
    public void suspended(long certificate, LocalDate on, Long by) {
        write("""
                insert into certificate_suspension (id, certificate_id, suspended_on, suspended_at, suspended_by, reason, open_marker)
                values (?, ?, ?, current_timestamp, ?, 'because of a test', ?)
                """, IDS.incrementAndGet(), certificate, on, by, certificate);
    }

    /** From this day on it counts again. */
    public void reinstated(long certificate, LocalDate on) {
        write(
                "update certificate_suspension set lifted_on = ?, open_marker = null where certificate_id = ? and open_marker is not null",
                on,
                certificate);
    }

    private void write(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
