package org.stupeni.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Language;
import org.stupeni.platform.sheet.SheetFormat;

/** What tests of reports do to people of HR and look at. */
@ApplicationScoped
@Transactional
public class TestReports {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TestPeople people;

    @Inject
    ReportRuns runs;

    @Inject
    ReportFiles files;

    @Inject
    Notes notes;

    PersonRow hr() {
        return people.with(Role.HR);
    }

    /** A file of the table of coverage, as XLSX in Russian. */
    Long asked(Long owner) {
        return runs.ask(owner, ReportTable.COVERAGE, "", order("Покрытие"));
    }

    static ReportOrder order(String name) {
        return new ReportOrder(name, SheetFormat.XLSX, Language.RU, null);
    }

    void losesTheRole(Long employeeId) {
        change("delete from employee_role where role = 'HR' and employee_id = ?", employeeId);
    }

    void getsTheRole(Long employeeId) {
        change("insert into employee_role (employee_id, role) values (?, 'HR')", employeeId);
    }

    void leaves(Long employeeId) {
        change("update employee set left_on = ? where id = ?", java.sql.Date.valueOf(LocalDate.now()), employeeId);
    }

    private void change(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    /** The parts of a file, of every try. */
    long parts(Long runId) {
        return entityManager
                .createQuery("select count(c) from ReportChunk c where c.runId = :run", Long.class)
                .setParameter("run", runId)
                .getSingleResult();
    }

    byte[] bytes(RunRow run) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            Optional<byte[]> part = files.part(run, 0);
            for (int number = 1; part.isPresent(); number++) {
                all.write(part.get());
                part = files.part(run, number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    /** What the person was told, each as kind and name of the report. */
    List<String> told(Long employeeId) {
        return notes.of(employeeId, 100).stream()
                .map(note -> note.kind() + " " + note.details().about())
                .toList();
    }

    NoteRow note(Long employeeId) {
        return notes.of(employeeId, 1).get(0);
    }
}
