package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.stupeni.harness.Build;
import org.stupeni.identity.place.Crowd;

/**
 * What the matrix of {@value #FEW} and then of {@value #MANY} people costs the server, view by view. Run by {@code mvn verify -Preport} on a quiet machine; the
 * medians are printed and written to {@code target/matrix.txt}.
 *
 * <p>It fails where a view asks more than {@value #MOST_STATEMENTS} statements. Times are figures, not judgements: it says whether they are within the aim,
 * {@value #FEW_AIM} ms and {@value #MANY_AIM} ms.
 */
class MatrixBenchmark {

    private static final Logger LOG = Logger.getLogger("measure");
    private static final int FEW = 5_000;
    private static final int MANY = 100_000;
    private static final int FEW_AIM = 100;
    private static final int MANY_AIM = 150;
    private static final int MOST_STATEMENTS = 8;
    private static final int AT_ONCE = 5_000;
    private static final int TEAM = 12;
    private static final int PAGE = 25;
    private static final Duration FIRST_JOB = Duration.ofSeconds(150);
    private static final List<String> REPORT = new ArrayList<>();

    /** As many levels as a company has: half hold none, few hold a 5; ends are spread over two years. */
    private static final String LEVELS = """
            insert into person_level (id, employee_id, competency, department_id, position_id, search_text, held, held_since,
                held_until, reached, reached_since, awaited, updated_at, standing)
            select 100000000 + id * 100 + salt, id, competency, department_id, position_id,
                substr(search_text, 1, 200), held, case when held > 1 then current_date - 100 end,
                case when held > 1 then current_date + cast((id * 31 + salt) %% 730 as integer) end,
                reached, current_date - 100, case when reached > held then reached else 1 end, now(),
                coalesce(string_agg(case when reached > 1 then competency || ':' || held || ':' || reached
                        || case when reached > held then ':' || reached else '' end end, ' ')
                    over (partition by id order by competency rows between unbounded preceding and unbounded following), '')
            from (select e.id, e.department_id, e.position_id, e.search_text, c.competency, c.salt, l.held,
                    least(5, l.held + cast(e.id %% 3 as integer) / 2) as reached
                from employee e
                cross join (select competency, row_number() over (order by competency) * 17 as salt
                    from (select distinct competency from person_level) known) c
                cross join lateral (select case when (e.id * 7919 + c.salt) %% 100 < 50 then 1 when (e.id * 7919 + c.salt) %% 100 < 75 then 2
                    when (e.id * 7919 + c.salt) %% 100 < 90 then 3 when (e.id * 7919 + c.salt) %% 100 < 98 then 4 else 5 end as held) l
                where e.id >= %d and e.id < %d) levels
            """;

    @AfterAll
    static void print() throws IOException {
        Files.write(Build.target().resolve("matrix.txt"), REPORT);
    }

    @Test
    void everyViewOfTheMatrix() throws Exception {
        awaitTheTable();
        hire(0, FEW);
        Map<String, Cost> few = measure(FEW, FEW_AIM);
        hire(FEW, MANY);
        Map<String, Cost> many = measure(MANY, MANY_AIM);
        assertThat(few).allSatisfy((view, cost) -> asksLittle(cost));
        assertThat(many).allSatisfy((view, cost) -> asksLittle(cost));
    }

    private static void asksLittle(Cost cost) {
        assertThat(cost.statements()).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    /** The first run of the job brings the demo's people in, and would take ours for mistakes. */
    private static void awaitTheTable() throws InterruptedException {
        Portal.server();
        Instant end = Instant.now().plus(FIRST_JOB);
        while (Rows.find("select id from level_day where framework_number > 0").isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The table of levels was never filled");
            }
            Thread.sleep(500);
        }
    }

    private static void hire(int from, int to) throws SQLException {
        try (Connection connection = Portal.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Crowd crowd = new Crowd(connection, Study.idOf("manager"), TEAM);
            for (int first = from; first < to; first += AT_ONCE) {
                crowd.join(first, Math.min(first + AT_ONCE, to));
            }
            statement.execute(String.format(
                    Locale.ROOT,
                    "update employee set position_id = (select p.id from (select id, row_number() over (order by id) - 1 as place,"
                            + " count(*) over () as all_of from position) p where p.place = employee.id %% p.all_of) where id >= %d and id < %d",
                    Crowd.id(from),
                    Crowd.id(to)));
            statement.execute(String.format(Locale.ROOT, LEVELS, Crowd.id(from), Crowd.id(to)));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static Map<String, Cost> measure(int people, int aim) {
        int pages = (people + PAGE - 1) / PAGE;
        String competency = "client-orientation";
        Long department = Crowd.id(3);
        Map<String, String> views = new LinkedHashMap<>();
        views.put("first page", "");
        views.put("second page", "?page=2");
        views.put("middle page", "?page=" + pages / 2);
        views.put("last page", "?page=" + pages);
        views.put("department", "?department=" + department);
        views.put("held 3 and above", "?competency=" + competency + "&stand=held&level=3");
        views.put("does not hold 3", "?competency=" + competency + "&stand=missing&level=3");
        views.put("waiting, any competency", "?stand=waiting&level=3");
        views.put(
                "department and level",
                "?department=" + department + "&competency=" + competency + "&stand=held&level=4");
        views.put("gap to the position", "?competency=" + competency + "&gap=unmet");
        views.put("ends within 60 days", "?days=60");
        views.put("by level", "?sort=-level:" + competency);
        views.put("by level, last page", "?sort=-level:" + competency + "&page=" + pages);
        views.put("by end", "?sort=expiry:" + competency);
        views.put("by end, latest, last page", "?sort=-expiry:" + competency + "&page=" + pages);
        views.put("by department", "?sort=department");
        views.put("by department, last page", "?sort=department&page=" + pages);
        views.put("by position", "?sort=position");
        views.put("by position, filtered", "?sort=position&competency=" + competency + "&stand=held&level=3");
        views.put("by name, words", "?words=" + "%D0%B3%D1%80%D0%BE%D0%BC%D0%BE%D0%B2%D0%B0");
        views.put("words of nobody", "?words=nobody");
        views.put("department and words", "?department=" + department + "&words=c1");
        views.put(
                "held 3, by other level",
                "?competency=" + competency + "&stand=held&level=3&sort=-level:difficult-clients");
        Map<String, Cost> costs = new LinkedHashMap<>();
        views.forEach((name, query) -> {
            Cost cost = measured("/hr/matrix" + query);
            costs.put(name, cost);
            say("%,7d people, matrix, %-26s %s", people, name, cost);
        });
        List<String> slow = costs.entrySet().stream()
                .filter(view -> view.getValue().total() >= aim)
                .map(Map.Entry::getKey)
                .toList();
        say(
                "%,7d people, the aim of %d ms is %s",
                people, aim, slow.isEmpty() ? "met by every view" : "MISSED by " + String.join(", ", slow));
        say("%,7d people, gaps by department         %s", people, measured("/hr/gaps"));
        say("%,7d people, gaps by position           %s", people, measured("/hr/gaps?by=position"));
        for (String ending : List.of("xlsx", "csv")) {
            long begin = System.nanoTime();
            HttpResponse<byte[]> file = Caller.sent(
                    Caller.as("hr").request("/hr/matrix." + ending).GET(), HttpResponse.BodyHandlers.ofByteArray());
            say(
                    "%,7d people, everybody as %-4s          %.1f s, %,d kB",
                    people, ending, (System.nanoTime() - begin) / 1e9, file.body().length / 1000);
        }
        return costs;
    }

    private static Cost measured(String address) {
        Caller caller = Caller.as("hr");
        return Cost.measured(() -> Caller.sent(
                caller.request(address).header("Accept-Encoding", "gzip").GET(),
                HttpResponse.BodyHandlers.ofByteArray()));
    }

    private static void say(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        REPORT.add(line);
        LOG.warning(line);
    }
}
