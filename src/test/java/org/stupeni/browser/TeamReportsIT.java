package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What managers may take away of the reports: their own people, whatever the address says. */
class TeamReportsIT {

    @Test
    void aManagerSeesAndTakesAwayTheOwnPeopleAlone() {
        String login = learnerWithLevel();
        String department = Rows.find("select department_id from employee where login = ?", login)
                .get(0);
        String people = "?department=" + department + "&month="
                + Rows.find("select to_char(current_date + 40, 'YYYY-MM')").get(0);

        assertThat(Caller.as("manager").get("/team/expiries.csv").body()).contains(login);
        assertThat(Caller.as("manager").get("/team/expiries.csv" + people).body())
                .contains(login);
        assertThat(Caller.as("hr").get("/hr/expiries.csv" + people).body()).contains(login);
        assertThat(Caller.as("observer").get("/team/expiries.csv").body()).doesNotContain(login);
        assertThat(Caller.as("observer").get("/team/expiries.csv" + people).body())
                .doesNotContain(login);
        assertThat(Caller.as("observer").get("/team/expiries" + people).body())
                .doesNotContain(login)
                .contains("empty-title");
        for (String report : new String[] {"gaps", "coverage"}) {
            assertThat(Caller.as("observer")
                            .get("/team/" + report + ".csv?department=" + department)
                            .body()
                            .lines())
                    .as(report)
                    .hasSize(1);
        }
    }

    @Test
    void aManagerChoosesAmongTheDepartmentsOfTheOwnPeople() {
        Rows.newLearner();
        String own = Rows.find("select department_id from employee where login = 'employee'")
                .get(0);
        String another = String.valueOf(System.currentTimeMillis());
        Rows.change(
                "insert into department (id, parent_id, name_ru, name_en) select ?, id, 'Другой отдел', 'Another one' from department"
                        + " where parent_id is null fetch first 1 rows only",
                Long.valueOf(another));
        try {
            for (String report : new String[] {"matrix", "gaps", "expiries"}) {
                assertThat(Caller.as("manager").get("/team/" + report).body())
                        .as(report)
                        .contains("<option value=\"" + own + "\"")
                        .doesNotContain("<option value=\"" + another + "\"");
                assertThat(Caller.as("hr").get("/hr/" + report).body())
                        .as(report)
                        .contains("<option value=\"" + own + "\"", "<option value=\"" + another + "\"");
                assertThat(Caller.as("manager")
                                .get("/team/" + report + "?department=" + another)
                                .body())
                        .as(report)
                        .contains("empty-title");
            }
        } finally {
            Rows.change("delete from department where id = ?", Long.valueOf(another));
        }
    }

    /** The server decides who may come in by where an address leads in the end; whose people are shown must be decided by the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hr/../team/",
                "/hr/./../team/",
                "/hr/%2e%2e/team/",
                "/hr;x/../team/",
                "/hr/..;/team/",
                "/hr//../team/",
                "//team/",
                "/team;x=hr/",
                "/hr%2f../team/"
            })
    void aManagerSeesTheOwnPeopleAloneWhateverWayTheAddressTakes(String way) throws IOException {
        String login = learnerWithLevel();
        assertThat(Caller.as("hr").get("/hr/matrix.csv?words=" + login).body()).contains(login);
        assertThat(Caller.as("hr").get("/hr/matrix?words=" + login).body()).contains("/hr/person");

        for (String page : new String[] {"matrix", "matrix.csv", "gaps", "expiries.csv"}) {
            Raw answer = Raw.got("observer", way + page + "?words=" + login);

            assertThat(answer.body()).as(way + page).doesNotContain("/hr/person", "/team/person");
            if (answer.status() == 200 && page.endsWith(".csv")) {
                assertThat(answer.body()).as(way + page).doesNotContain(login);
            }
        }
    }

    private static String learnerWithLevel() {
        String login = Rows.newLearner();
        Rows.change("""
                insert into person_level (id, employee_id, competency, department_id, position_id, search_text, held, held_since,
                    held_until, reached, reached_since, updated_at, standing)
                select -id, id, 'client-orientation', department_id, position_id, search_text, 3, current_date, current_date + 40, 3,
                    current_date, now(), 'client-orientation:3:3' from employee where login = ?
                """, login);
        return login;
    }

    /** The first view may fill a cache. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?stand=waiting&level=2",
                "?competency=client-orientation&gap=unmet",
                "?days=60&words=%D0%B0",
                "?sort=-level:client-orientation&page=9999",
                "?department=1&sort=department"
            })
    void noViewOfTheMatrixAsksMoreThanEightStatements(String view) {
        String address = "/hr/matrix" + view;
        Caller.as("hr").get(address);

        PageCost cost = PageCost.of(
                Caller.as("hr")
                        .get(address)
                        .headers()
                        .firstValue("Server-Timing")
                        .orElse(null),
                address);

        assertThat(cost.statements()).isLessThanOrEqualTo(8);
    }
}
