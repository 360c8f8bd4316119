package org.stupeni.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.framework.Framework;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.TestPeople;

/** People in one department with levels written straight into the table that reports read. */
@ApplicationScoped
@Transactional
public class TestLevels {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TestPeople people;

    @Inject
    LevelTable table;

    @Inject
    LevelTableJob job;

    /**
     * So many people in the department of the first of them; their family names are in the order of the list.
     *
     * <p>What the job has to do since other tests published rules it does before: it would make the rows anew between what a test writes and what it reads.
     */
    public List<PersonRow> department(int size) {
        job.follow();
        List<PersonRow> staff = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            staff.add(people.called("Матрицына" + (char) ('а' + i), "Анна"));
        }
        for (PersonRow person : staff) {
            change(
                    "update employee set department_id = ? where id = ?",
                    staff.get(0).departmentId(),
                    person.id());
        }
        table.refresh(staff.stream().map(PersonRow::id).toList());
        return staff;
    }

    /** Lets a report show this, and that somebody has to decide about what is reached and not held; until is null where nothing is held. */
    public void stands(PersonRow person, String competency, int held, LocalDate until, int reached) {
        change(
                "update person_level set held = ?, held_until = ?, reached = ?, awaited = ? where employee_id = ? and competency = ?",
                held,
                until == null ? null : Date.valueOf(until),
                reached,
                reached > held ? reached : Framework.LOWEST,
                person.id(),
                competency);
        Map<String, Standing.Levels> levels = entityManager
                .createQuery("select p from PersonLevel p where p.employeeId = :id", PersonLevel.class)
                .setParameter("id", person.id())
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .collect(Collectors.toMap(PersonLevel::competency, PersonLevel::levels));
        change(
                "update person_level set standing = ? where employee_id = ?",
                Standing.of(levels).word(),
                person.id());
    }

    private void change(String sql, Object... values) {
        String written = sql;
        if (values.length > 1 && values[1] == null) {
            written = sql.replace("held_until = ?", "held_until = null");
        }
        var query = entityManager.createNativeQuery(written);
        int place = 1;
        for (Object value : values) {
            if (value != null) {
                query.setParameter(place++, value);
            }
        }
        query.executeUpdate();
    }
}
