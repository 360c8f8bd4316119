package org.stupeni.browser;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.stupeni.harness.Build;
import org.stupeni.harness.Median;
import org.stupeni.harness.Server;
import org.stupeni.identity.place.Crowd;
import org.stupeni.platform.Settings;

/**
 * Figures, not judgements: what a start, each page among {@value #STAFF} people, a saved answer and a resting server cost. Run by {@code mvn verify
 * -Pmeasure} on a quiet machine; the medians are printed and written to {@code target/measure.txt}, the slowest page first.
 */
class PortalBenchmark {

    private static final Logger LOG = Logger.getLogger("measure");
    private static final int BOOTS = 3;
    private static final int STAFF = 5000;
    private static final int TEAM = 12;
    private static final Pattern OPTION =
            Pattern.compile("<input type=\"(?:radio|checkbox)\" name=\"q(\\d+)\" value=\"([^\"]+)\"");
    private static final Pattern INPUT = Pattern.compile("<input[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
    private static final List<String> REPORT = new ArrayList<>();

    private record Measured(String name, Cost cost) {}

    @AfterAll
    static void print() throws IOException {
        Files.write(Build.target().resolve("measure.txt"), REPORT);
    }

    @Test
    void aStart() throws Exception {
        boot("bare server", null);
        boot("portal, first start", "true");
        Server kept = real("measure-second").start();
        kept.stop();
        List<Double> again = new ArrayList<>();
        for (int i = 0; i < BOOTS; i++) {
            again.add(seconds(kept::start));
            kept.stop();
        }
        say("start, portal, second and later: %.1f s until the sign-in page answers", Median.of(again));
    }

    @Test
    void everyPage() throws SQLException {
        hire();
        // A page that limits its callers is asked once: its other states would find the limit used up.
        Set<String> limited = new HashSet<>();
        List<Measured> pages = Pages.all().stream()
                .filter(page -> page.status() == 200)
                .filter(page -> !page.view().equals("/verify") || limited.add(page.view()))
                .map(page -> new Measured(page.name(), measured(page)))
                .sorted(Comparator.comparing((Measured page) -> page.cost().total())
                        .reversed())
                .toList();
        pages.forEach(page -> say("page %-22s %s", page.name(), page.cost()));
    }

    /** Fills the portal with a company of its size, with the demo's manager on top. */
    private static void hire() throws SQLException {
        try (Connection connection = Portal.database().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            new Crowd(connection, Study.idOf("manager"), TEAM).join(0, STAFF);
            connection.commit();
            try (Statement statement = connection.createStatement()) {
                connection.setAutoCommit(true);
                statement.execute("analyze");
            }
        }
    }

    private static Cost measured(Pages.Shown page) {
        Caller caller = page.account() == null ? Caller.anonymous() : Caller.as(page.looker());
        String address = page.address().replaceFirst("#.*", "");
        return Cost.measured(() -> Caller.sent(
                caller.request(address).header("Accept-Encoding", "gzip").GET(),
                HttpResponse.BodyHandlers.ofByteArray()));
    }

    @Test
    void aSavedAnswer() {
        Caller caller = Caller.as("observer");
        String page = startedExam(caller);
        Matcher option = OPTION.matcher(caller.get(page).body());
        if (!option.find()) {
            throw new IllegalStateException("no question to answer on " + page);
        }
        String api = "/api/learn/attempts/" + page.substring(page.indexOf('=') + 1) + "/responses";
        int[] seq = {0};
        say(
                "a saved answer %s",
                Cost.measured(() -> caller.postJson(
                        api,
                        "{\"question\":" + option.group(1) + ",\"seq\":" + ++seq[0]
                                + ",\"device\":\"benchmark\",\"clock\":0," + "\"response\":{\"chosen\":[\""
                                + option.group(2) + "\"],\"matched\":{}}}")));
    }

    @Test
    void memoryAtRest() throws IOException {
        Server server = real("measure-rest").start();
        Path status = Path.of("/proc/" + server.pid() + "/status");
        String resident = Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("unknown");
        say("memory after the start: %s", resident.replaceAll("\\s+", " "));
        server.stop();
    }

    /** The address of the player of an exam begun by the form of its start page. */
    private static String startedExam(Caller caller) {
        String start = "/learn/exam?course=client-orientation&id=level-2";
        Matcher input = INPUT.matcher(caller.get(start).body());
        List<String> fields = new ArrayList<>();
        while (input.find()) {
            fields.add(input.group(1) + "=" + URLEncoder.encode(input.group(2), StandardCharsets.UTF_8));
        }
        HttpResponse<String> answer = caller.postForm(start, String.join("&", fields));
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/learn/"));
    }

    private static Server real(String name) {
        return new Server(name, Build.war())
                .with("portal.demo", "true")
                .with("portal.password.rounds", String.valueOf(Settings.ADVISED_ROUNDS));
    }

    private static void boot(String name, String demo) throws Exception {
        List<Double> times = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < BOOTS; i++) {
            Server server = demo == null ? new Server("measure-boot", null) : real("measure-boot");
            times.add(seconds(server::start));
            processor.add(server.processorSeconds());
            server.kill();
        }
        say("start, %s: %.1f s, %.1f s of processor", name, Median.of(times), Median.of(processor));
    }

    private static double seconds(Runnable deed) {
        long before = System.nanoTime();
        deed.run();
        return (System.nanoTime() - before) / 1e9;
    }

    private static void say(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        REPORT.add(line);
        LOG.info(line);
    }
}
