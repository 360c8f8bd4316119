package org.stupeni.enrolment.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.place.Crowd;
import org.stupeni.platform.StatementCount;

/** One assignment of thousands. */
@ExtendWith(ArquillianExtension.class)
class ManyAssignedIT {

    private static final int FEW = 100;
    private static final int MANY = 2000;

    /** As persistence.xml says. */
    private static final int BATCH = 100;

    private static final int FEW_MORE = 20;

    @Inject
    Assignments assignments;

    @Inject
    Extensions extensions;

    @Inject
    AssignmentLists lists;

    @Inject
    TestPeople people;

    @Inject
    Company company;

    @Resource
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    @Test
    void thousandsAreAskedInBatches() throws Exception {
        Subject course = company.course();
        transaction.begin();
        try {
            PersonRow head = people.employee();
            Crowd crowd = new Crowd(entityManager.unwrap(Connection.class), head.id(), 20);
            NewAssignment wanted = new NewAssignment(
                    course,
                    Audience.department(head.departmentId()),
                    assignments.today().plusDays(30),
                    null);
            crowd.join(0, FEW);
            dryRun(wanted, FEW);
            int few = dryRun(wanted, FEW);
            crowd.join(FEW, MANY);
            assertThat(dryRun(wanted, MANY)).isEqualTo(few).isLessThan(10);

            DryRun run = assignments.dryRun(wanted);
            int written = accessor().getWriteStatementsCount();
            int read = accessor().getReadStatementsCount();
            Long id = assignments.assign(wanted, "Новые правила возврата", run.seal(), head.id());
            assertThat(accessor().getWriteStatementsCount() - written)
                    .as("rows of those who are asked, a hundred at a time")
                    .isBetween(MANY / BATCH, MANY / BATCH + FEW_MORE);
            assertThat(accessor().getReadStatementsCount() - read)
                    .as("ids, many at a time")
                    .isLessThan(MANY / 10);
            entityManager.clear();

            int before = StatementCount.sent();
            assertThat(lists.people(id)).hasSize(MANY + 1);
            assertThat(StatementCount.sent() - before).isLessThan(5);
            extensions.extend(id, null, assignments.today().plusDays(40), "Отпуска", head.id());
            assignments.end(id, null, "Правила отменены", head.id());
            assertThat(lists.people(id)).allMatch(person -> person.state() == AssignedRow.State.ENDED);
        } finally {
            transaction.rollback();
        }
    }

    /** What really goes to the database in this transaction: a batch is one. */
    private DatabaseAccessor accessor() {
        return (DatabaseAccessor)
                entityManager.unwrap(UnitOfWorkImpl.class).getParent().getAccessor();
    }

    private int dryRun(NewAssignment wanted, int size) {
        int before = StatementCount.sent();
        assertThat(assignments.dryRun(wanted).asked()).hasSize(size + 1);
        return StatementCount.sent() - before;
    }
}
