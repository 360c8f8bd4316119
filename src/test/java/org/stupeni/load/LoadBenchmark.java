package org.stupeni.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.stupeni.harness.Build;
import org.stupeni.harness.DerbyFolder;
import org.stupeni.harness.Median;
import org.stupeni.harness.Postgres;
import org.stupeni.harness.Server;
import org.stupeni.platform.Json;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperQuestion;

/**
 * Figures of the quiz engine under load; what was acknowledged is compared with the database, so a wrong figure of merit cannot come from lost work.
 *
 * <p>{@code portal.takers} (32) sit exams at once without thinking, for {@code portal.load.seconds} (60) after as long to warm up, and once more with
 * {@code portal.load.pause} (3) seconds of thought before each answer. What the machine can do at most is told by as many who do nothing but bare inserts.
 * A saved answer is set against a bare insert in blocks of both by turns; afterwards, out of the figures, a flight recording tells its layers.
 */
class LoadBenchmark {

    private static final int TAKERS = Integer.getInteger("portal.takers", 32);
    private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("portal.load.seconds", 60));
    private static final Duration PAUSE = Duration.ofSeconds(Integer.getInteger("portal.load.pause", 3));
    private static final int PEOPLE = 12_000;
    private static final int LOGGED_IN = 100;
    private static final int BLOCKS = 5;

    /** So many blocks go before: until then half of the processor time is the compiler's. */
    private static final int WARM = 15;

    private static final int BLOCK = 1_000;
    private static final int RECORDED = 8_000;

    /** So many questions each of them answers in a block; the next block goes on with the next ones. */
    private static final int QUESTIONS = BLOCK / LOGGED_IN;

    private final Key key = Key.read();

    @AfterAll
    static void print() {
        Report.print();
    }

    @Test
    void wholeAttempts() throws Exception {
        try (Postgres postgres = Postgres.start("load-data");
                Server server = server("load")) {
            postgres.serve(server);
            server.start();
            Company.hire(postgres.dataSource(), PEOPLE);
            AtomicInteger next = new AtomicInteger();
            sit(server, postgres.dataSource(), next, RUN, Duration.ZERO, new Figures());
            sitting("no pause", server, postgres.dataSource(), next, RUN, Duration.ZERO);
            sitting(PAUSE.toSeconds() + " s before each answer", server, postgres.dataSource(), next, RUN, PAUSE);
            bareInserts(server);
        }
    }

    private void sitting(
            String how, Server server, DataSource database, AtomicInteger next, Duration time, Duration pause)
            throws Exception {
        Figures figures = new Figures();
        double before = server.processorSeconds();
        long begun = System.nanoTime();
        List<Taker> done = sit(server, database, next, time, pause, figures);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor = server.processorSeconds() - before;

        Report.say("%d takers at once, %s, PostgreSQL: %d whole attempts in %.1f s", TAKERS, how, done.size(), seconds);
        Report.say(
                "  %.1f attempts/s (aim without a pause: 40), %.0f requests/s, %.1f ms of the server's processor an attempt; aim of every p99: 50 ms",
                done.size() / seconds, figures.requests() / seconds, 1000 * processor / done.size());
        figures.lines().forEach(line -> Report.say("  %s", line));
        verify(database, done);
    }

    /** The most that the machine, with its clients, can do of what a saved answer cannot do without. */
    private static void bareInserts(Server server) throws Exception {
        Bare bare = new Bare(server.address());
        bare.makesItsTable();
        Figures figures = new Figures();
        long begun = System.nanoTime();
        long end = begun + RUN.toNanos();
        together(() -> {
            while (System.nanoTime() < end) {
                long sent = System.nanoTime();
                bare.inserts();
                figures.add("bare", System.nanoTime() - sent);
            }
        });
        Report.say(
                "%d at once with nothing but bare inserts, PostgreSQL: %.0f requests/s",
                TAKERS, figures.requests() / ((System.nanoTime() - begun) / 1e9));
        figures.lines().forEach(line -> Report.say("  %s", line));
    }

    /** As many at once as there are takers; returns when the last one has finished. */
    private static void together(Deed deed) throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(TAKERS);
        List<Future<?>> busy = new ArrayList<>();
        for (int i = 0; i < TAKERS; i++) {
            busy.add(desks.submit(() -> {
                deed.run();
                return null;
            }));
        }
        for (Future<?> one : busy) {
            one.get();
        }
        desks.shutdown();
    }

    private interface Deed {
        void run() throws Exception;
    }

    /** Sits exams, each by somebody who has sat none, until the time is over; what is begun is finished. */
    private List<Taker> sit(
            Server server, DataSource database, AtomicInteger next, Duration time, Duration pause, Figures figures)
            throws Exception {
        long end = System.nanoTime() + time.toNanos();
        Queue<Taker> done = new ConcurrentLinkedQueue<>();
        together(() -> {
            while (System.nanoTime() < end) {
                int person = next.getAndIncrement();
                Taker taker = new Taker(server.address(), Company.token(person), figures);
                taker.begins();
                taker.answers(paper(database, taker.attempt()), key, new Random(person), pause);
                taker.handsIn();
                done.add(taker);
            }
        });
        return List.copyOf(done);
    }

    /** Every acknowledged answer is there once and as it was given, nothing else is, and every attempt has one grading with the right points. */
    private static void verify(DataSource database, List<Taker> done) throws SQLException {
        Map<Taker.Acknowledged, Integer> logged = new HashMap<>();
        Map<Long, List<BigDecimal>> graded = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement answers =
                        connection.prepareStatement("select attempt_id, question_no, seq, content from answer");
                PreparedStatement gradings = connection.prepareStatement("select attempt_id, points from grading")) {
            try (ResultSet row = answers.executeQuery()) {
                while (row.next()) {
                    logged.merge(
                            new Taker.Acknowledged(row.getLong(1), row.getInt(2), row.getLong(3), row.getString(4)),
                            1,
                            Integer::sum);
                }
            }
            try (ResultSet row = gradings.executeQuery()) {
                while (row.next()) {
                    graded.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getBigDecimal(2));
                }
            }
        }
        int answers = 0;
        for (Taker taker : done) {
            for (Taker.Acknowledged answer : taker.acknowledged()) {
                assertThat(logged.get(answer)).as("%s", answer).isEqualTo(1);
                answers++;
            }
            assertThat(graded.get(taker.attempt()))
                    .as("grading of %d", taker.attempt())
                    .hasSize(1)
                    .allSatisfy(points -> assertThat(points).isEqualByComparingTo(BigDecimal.valueOf(taker.right())));
        }
        Report.say(
                "  verified: %d acknowledged answers, %d gradings, none lost, none doubled, none wrong",
                answers, done.size());
    }

    @Test
    void anAnswerAgainstABareInsertOnPostgresql() throws Exception {
        try (Postgres postgres = Postgres.start("load-bare-data");
                Server server = server("load-bare")) {
            postgres.serve(server);
            server.start();
            Company.hire(postgres.dataSource(), LOGGED_IN);
            server.stop();
            server.start();
            compare("PostgreSQL", server);
        }
    }

    @Test
    void anAnswerAgainstABareInsertOnDerby() throws Exception {
        try (Server server = server("load-derby")) {
            server.start();
            server.stop();
            try (DerbyFolder database = DerbyFolder.of(server)) {
                Company.hire(database.dataSource(), LOGGED_IN);
            }
            server.start();
            compare("Derby", server);
        }
    }

    /** One request after the other, blocks of both kinds by turns; the median of the blocks. */
    private void compare(String product, Server server) throws IOException {
        Bare bare = new Bare(server.address());
        bare.makesItsTable();
        Figures figures = new Figures();
        List<Taker> takers = new ArrayList<>();
        for (int i = 0; i < LOGGED_IN; i++) {
            Taker taker = new Taker(server.address(), Company.token(i), new Figures());
            taker.begins();
            takers.add(taker);
        }
        List<Double> bareTimes = new ArrayList<>();
        List<Double> saveTimes = new ArrayList<>();
        for (int block = -WARM; block < BLOCKS; block++) {
            double inserts = block(server, BLOCK, bare::inserts);
            int number = block + WARM;
            AtomicInteger turn = new AtomicInteger();
            double saves = block(server, BLOCK, () -> {
                int i = turn.getAndIncrement();
                takers.get(i % LOGGED_IN).savesAnything(number * QUESTIONS + i / LOGGED_IN, number + 1L);
            });
            if (block >= 0) {
                bareTimes.add(inserts);
                saveTimes.add(saves);
            }
        }
        double one = Median.of(bareTimes);
        double other = Median.of(saveTimes);
        Report.say(
                "%s: a saved answer costs %.2f ms of the server's processor, a bare insert %.2f ms: %.2f times (aim: 3)",
                product, other, one, other / one);
        AtomicInteger turn = new AtomicInteger();
        Path recording = server.records(() -> block(server, RECORDED, () -> {
            int i = turn.getAndIncrement();
            int number = WARM + BLOCKS + i / BLOCK;
            takers.get(i % LOGGED_IN).savesAnything(number * QUESTIONS + i % BLOCK / LOGGED_IN, number + 1L);
        }));
        Layers.of(recording).forEach(line -> Report.say("  %s", line));
    }

    /** Milliseconds of the server's processor for each of so many requests. */
    private static double block(Server server, int requests, Runnable request) {
        double before = server.processorSeconds();
        for (int i = 0; i < requests; i++) {
            request.run();
        }
        return 1000 * (server.processorSeconds() - before) / requests;
    }

    private static List<PaperQuestion> paper(DataSource database, long attempt) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select paper from attempt where id = ?")) {
            select.setLong(1, attempt);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Json.read(row.getString(1), Paper.class).questions();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The WAR that ships, with one servlet more. */
    private static Server server(String name) {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "portal.war")
                .importFrom(Build.war().toFile())
                .as(WebArchive.class)
                .addClass(BareInsert.class);
        Path file = Build.emptyFolder(name + "-war").resolve("portal.war");
        war.as(ZipExporter.class).exportTo(file.toFile(), true);
        return new Server(name, file).with("portal.demo", "true");
    }
}
