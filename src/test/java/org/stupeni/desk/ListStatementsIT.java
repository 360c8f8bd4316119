package org.stupeni.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.audit.TrailFilter;
import org.stupeni.audit.TrailReader;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.DecisionQueue.Order;
import org.stupeni.course.Courses;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.place.Crowd;
import org.stupeni.identity.search.PeopleFilter;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.platform.Language;
import org.stupeni.platform.StatementCount;

/** Asks every list for a page among ten people and again among two thousand: the database may not be asked more often. */
@ExtendWith(ArquillianExtension.class)
class ListStatementsIT {

    private static final int FEW = 10;
    private static final int MANY = 2000;
    private static final int PAGE = 25;

    @Inject
    TestPeople testPeople;

    @Inject
    DecisionQueue queue;

    @Inject
    Team team;

    @Inject
    PeopleSearch search;

    @Inject
    TrailReader reader;

    @Inject
    TestTrail trail;

    @Inject
    Enrolments enrolments;

    @Inject
    Courses courses;

    @Resource
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    /** What a list gave and cost. */
    private record Asked(int rows, int statements) {}

    @Test
    void moreRowsAskNoMore() throws Exception {
        transaction.begin();
        try {
            Long head = testPeople.employee().id();
            Crowd crowd = new Crowd(entityManager.unwrap(Connection.class), head, MANY);
            Map<String, Supplier<Integer>> lists = lists(head);

            live(crowd, head, 0, FEW);
            Map<String, Asked> few = asked(lists);
            live(crowd, head, FEW, MANY);
            Map<String, Asked> many = asked(lists);

            assertThat(many).allSatisfy((list, asked) -> {
                assertThat(asked.rows()).as("rows of " + list).isGreaterThan(FEW);
                assertThat(asked.statements())
                        .as("statements of " + list)
                        .isEqualTo(few.get(list).statements());
            });
        } finally {
            transaction.rollback();
        }
    }

    /** People join, begin the course, and something happens to each. */
    private void live(Crowd crowd, Long head, int from, int to) throws SQLException {
        crowd.join(from, to);
        crowd.enrol(from, to);
        for (int i = from; i < to; i++) {
            trail.fire(head, "identity.employee-changed", "employee:" + Crowd.id(i), Instant.now());
        }
    }

    /** Each as its page asks for it, and how many rows came. */
    private Map<String, Supplier<Integer>> lists(Long head) {
        Map<String, Supplier<Integer>> lists = new LinkedHashMap<>();
        lists.put(
                "queue",
                () -> queue.list(Order.NAME, false, Language.EN, 0, PAGE).size());
        lists.put("length of the queue", () -> queue.count());
        lists.put(
                "people",
                () -> search.list(PeopleFilter.everybody(), Language.EN, 0, PAGE)
                        .size());
        lists.put("number of people", () -> (int) search.count(PeopleFilter.everybody()));
        lists.put("people of one name", () -> search.named("алексеева", PAGE).size());
        lists.put("team", () -> team.members(head, false, 1, PAGE).members().size());
        lists.put(
                "whole line", () -> team.members(head, true, 1, PAGE).members().size());
        TrailFilter deeds = new TrailFilter(head, null, null, null);
        lists.put("trail", () -> reader.newest(deeds, PAGE).size());
        lists.put(
                "learners of the trainer's courses",
                () -> enrolments.learners().stream()
                        .mapToInt(row -> (int) row.started())
                        .sum());
        lists.put(
                "courses and their banks",
                () -> courses.latest().stream()
                        .mapToInt(version -> version.course().bank().size())
                        .sum());
        return lists;
    }

    /** The first time tells the request what is in force, the second is counted. */
    private Map<String, Asked> asked(Map<String, Supplier<Integer>> lists) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        lists.forEach((name, list) -> {
            list.get();
            entityManager.clear();
            int before = StatementCount.sent();
            int rows = list.get();
            asked.put(name, new Asked(rows, StatementCount.sent() - before));
        });
        return asked;
    }
}
