package org.stupeni.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.Together;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Language;
import org.stupeni.platform.OtherTime;
import org.stupeni.platform.Sha256;
import org.stupeni.platform.sheet.SheetFormat;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.TestLevels;
import org.stupeni.report.matrix.web.MatrixSheet;

/** Files from the order to the end of their days. All of it happens tomorrow, where the portal's own jobs, which have the true time, do not come. */
@ExtendWith(ArquillianExtension.class)
class ReportFilesIT {

    @Inject
    TestReports reports;

    @Inject
    ReportRuns runs;

    @Inject
    RunClaims claims;

    @Inject
    ReportMaking making;

    @Inject
    ReportFiles files;

    @Inject
    MatrixSheet matrix;

    @Inject
    Viewer viewer;

    @Inject
    TestLevels levels;

    @Inject
    TestTrail trail;

    @Inject
    Together together;

    Instant tomorrow;
    Long hr;

    @BeforeEach
    void somebodyOfHr() {
        tomorrow = Instant.now().plus(Duration.ofDays(1));
        hr = reports.hr().id();
    }

    private <T> T at(Duration later, Supplier<T> deed) {
        AtomicReference<T> result = new AtomicReference<>();
        OtherTime.at(tomorrow.plus(later), () -> result.set(deed.get()));
        return result.get();
    }

    /** Half a minute before whatever happens to it: a file is made when it was asked for. */
    private Long asked(Supplier<Long> order) {
        return at(Duration.ofSeconds(-30), order);
    }

    private void make(Duration later, Long run) {
        OtherTime.at(tomorrow.plus(later), () -> making.make(run));
    }

    private RunRow row(Long run) {
        return runs.find(run).orElseThrow();
    }

    @Test
    void aFileIsTheVeryTableThatItsPageSends() throws IOException {
        List<PersonRow> staff = levels.department(3);
        String filter = "department=" + staff.get(0).departmentId();
        ReportOrder order = new ReportOrder("  Мой   отдел ", SheetFormat.CSV, Language.EN, null);
        Long run = asked(() -> runs.ask(hr, ReportTable.MATRIX, filter, order));

        make(Duration.ofMinutes(1), run);

        RunRow made = row(run);
        assertThat(made.state()).isEqualTo(RunState.DONE);
        assertThat(made.name()).isEqualTo("Мой отдел");
        assertThat(made.rows()).isEqualTo(3);
        assertThat(made.words()).isEqualTo("department: " + staff.get(0).departmentEn());
        assertThat(made.gone()).isNull();
        assertThat(made.asOf()).isBetween(tomorrow.plusSeconds(60), tomorrow.plusSeconds(120));
        byte[] bytes = reports.bytes(made);
        assertThat(made.bytes()).isEqualTo(bytes.length);
        assertThat(made.sha256()).isEqualTo(Sha256.of(bytes));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(direct(filter));
        assertThat(reports.told(hr)).containsExactly("REPORT_READY Мой отдел");
        assertThat(files.take(run, hr)).isPresent();
        assertThat(trail.of(hr))
                .containsExactly(
                        "report.file-asked report-file:" + run,
                        "report.file-made report-file:" + run,
                        "report.file-taken report-file:" + run);
    }

    private String direct(String filter) throws IOException {
        viewer.sees(Language.EN, "", null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        matrix.table(ReportTable.parts(filter)::get).write(SheetFormat.CSV, out, () -> {});
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyTableHasItsExporter() {
        for (ReportTable table : ReportTable.values()) {
            Long run = asked(() -> runs.ask(hr, table, "", TestReports.order(table.word())));

            make(Duration.ofMinutes(1), run);

            assertThat(row(run).state()).as(table.word()).isEqualTo(RunState.DONE);
            assertThat(reports.bytes(row(run))).startsWith('P', 'K');
        }
    }

    @Test
    void ofNodesThatTakeItAtOnceOneMakesIt() throws Exception {
        Long run = asked(() -> reports.asked(hr));
        Runnable node = () -> make(Duration.ofMinutes(1), run);

        assertThat(together.run(node, node, node, node)).containsOnly("done");

        assertThat(row(run).state()).isEqualTo(RunState.DONE);
        assertThat(row(run).tries()).isOne();
        assertThat(Sha256.of(reports.bytes(row(run)))).isEqualTo(row(run).sha256());
        assertThat(reports.told(hr)).hasSize(1);
        assertThat(trail.of(hr)).filteredOn(fact -> fact.contains("made")).hasSize(1);
    }

    @Test
    void whoeverWasKilledIsFollowedAndDeliversNothing() {
        Long run = asked(() -> reports.asked(hr));
        Claim killed = at(Duration.ZERO, () -> claims.take(run)).orElseThrow();
        OtherTime.at(tomorrow, () -> claims.append(killed, 0, new byte[] {1, 2, 3}));
        assertThat(at(Duration.ofMinutes(1), () -> claims.take(run))).isEmpty();
        assertThat(at(Duration.ofMinutes(1), () -> claims.due(1_000))).doesNotContain(run);
        Duration later = RunClaims.HOLDS.plusSeconds(10);
        assertThat(at(later, () -> claims.due(1_000))).contains(run);

        make(later, run);

        RunRow made = row(run);
        assertThat(made.state()).isEqualTo(RunState.DONE);
        assertThat(made.tries()).isEqualTo(2);
        long parts = reports.parts(run);
        assertThatThrownBy(() -> claims.hold(killed)).isInstanceOf(ClaimLost.class);
        assertThatThrownBy(() -> claims.append(killed, 1, new byte[] {4})).isInstanceOf(ClaimLost.class);
        assertThatThrownBy(
                        () -> claims.finish(killed, new MadeTable(1, "", null), new ChunkStream((number, part) -> {})))
                .isInstanceOf(ClaimLost.class);
        assertThatThrownBy(() -> claims.fail(killed, Failure.ERROR)).isInstanceOf(ClaimLost.class);
        assertThat(row(run)).isEqualTo(made);
        assertThat(reports.parts(run)).isEqualTo(parts);
        assertThat(Sha256.of(reports.bytes(made))).isEqualTo(made.sha256());
        assertThat(reports.told(hr)).hasSize(1);
        make(Duration.ofHours(1), run);
        assertThat(row(run)).isEqualTo(made);
    }

    @Test
    void aSlowNodeThatGivesSignsOfLifeKeepsIt() {
        Long run = asked(() -> reports.asked(hr));
        Claim slow = at(Duration.ZERO, () -> claims.take(run)).orElseThrow();
        Duration later = RunClaims.HOLDS.plusSeconds(10);

        OtherTime.at(tomorrow.plusSeconds(90), () -> claims.hold(slow));

        assertThat(at(later, () -> claims.take(run))).isEmpty();
        OtherTime.at(tomorrow.plus(later), () -> claims.append(slow, 0, new byte[] {1}));
    }

    @Test
    void whoeverIsKilledThreeTimesIsNotFollowedAgain() {
        Long run = asked(() -> reports.asked(hr));
        for (int i = 0; i < RunClaims.MOST_TRIES; i++) {
            Duration later = Duration.ofMinutes(3L * i);
            Claim claim = at(later, () -> claims.take(run)).orElseThrow();
            OtherTime.at(tomorrow.plus(later), () -> claims.append(claim, 0, new byte[] {1}));
        }

        make(Duration.ofMinutes(30), run);

        assertThat(row(run).state()).isEqualTo(RunState.FAILED);
        assertThat(row(run).failure()).isEqualTo(Failure.INTERRUPTED);
        assertThat(reports.parts(run)).isZero();
        assertThat(reports.told(hr)).containsExactly("REPORT_FAILED Покрытие");
        assertThat(at(Duration.ofDays(1), () -> claims.due(1_000))).doesNotContain(run);
    }

    @Test
    void whatFailsIsTriedAgainSomeTimesAndThenTold() {
        Long run = asked(() -> reports.asked(hr));
        fails(run, Duration.ZERO, Failure.ERROR);
        assertThat(row(run).isTriedAgain()).isTrue();
        assertThat(reports.told(hr)).isEmpty();
        assertThat(at(Duration.ofMinutes(4), () -> claims.take(run))).isEmpty();
        fails(run, Duration.ofMinutes(6), Failure.ERROR);
        assertThat(at(Duration.ofMinutes(12), () -> claims.take(run))).isEmpty();

        fails(run, Duration.ofMinutes(20), Failure.ERROR);

        assertThat(row(run).state()).isEqualTo(RunState.FAILED);
        assertThat(row(run).failure()).isEqualTo(Failure.ERROR);
        assertThat(reports.told(hr)).containsExactly("REPORT_FAILED Покрытие");
        Long large = asked(() -> reports.asked(hr));
        fails(large, Duration.ZERO, Failure.TOO_LARGE);
        assertThat(row(large).state()).isEqualTo(RunState.FAILED);
    }

    private void fails(Long run, Duration later, Failure why) {
        Claim claim = at(later, () -> claims.take(run)).orElseThrow();
        OtherTime.at(tomorrow.plus(later), () -> claims.fail(claim, why));
    }

    @Test
    void nobodyTakesWhatIsNotTheirsOrNotThere() {
        Long other = reports.hr().id();
        Long run = asked(() -> reports.asked(hr));
        assertThat(files.take(run, hr)).isEmpty();
        make(Duration.ZERO, run);

        assertThat(files.take(run, other)).isEmpty();
        assertThat(files.take(-1L, hr)).isEmpty();
        assertThat(runs.of(other, 0, 10)).isEmpty();
        assertThat(runs.count(hr)).isOne();

        reports.losesTheRole(hr);
        assertThat(files.take(run, hr)).isEmpty();
        reports.getsTheRole(hr);
        assertThat(files.take(run, hr)).isPresent();
        reports.leaves(hr);
        assertThat(files.take(run, hr)).isEmpty();
        assertThat(trail.of(hr)).filteredOn(fact -> fact.contains("taken")).hasSize(1);
        assertThat(trail.of(other)).isEmpty();
    }

    @Test
    void afterItsDaysAFileIsDeletedAndTheListSaysSo() {
        Long run = asked(() -> reports.asked(hr));
        make(Duration.ZERO, run);
        assertThat(reports.parts(run)).isPositive();
        assertThat(at(Duration.ofDays(files.days()).minusMinutes(5), () -> files.old(1_000)))
                .doesNotContain(run);
        Duration later = Duration.ofDays(files.days()).plusMinutes(5);
        assertThat(at(later, () -> files.old(1_000))).contains(run);

        OtherTime.at(tomorrow.plus(later), () -> files.delete(run));

        assertThat(row(run).state()).isEqualTo(RunState.DELETED);
        assertThat(row(run).isGoneForGood()).as("a new one is offered").isTrue();
        assertThat(row(run).deletedAt()).isAfter(tomorrow.plus(later).minusSeconds(1));
        assertThat(reports.parts(run)).isZero();
        assertThat(files.take(run, hr)).isEmpty();
        assertThat(at(later, () -> files.old(1_000))).doesNotContain(run);
    }

    @Test
    void whatMeansNothingAnyMoreIsToldWithTheFile() {
        String nowhere = "department=999999999&competency=juggling&stand=held";
        Long run = asked(() -> runs.ask(hr, ReportTable.MATRIX, nowhere, TestReports.order("Старый")));
        make(Duration.ZERO, run);

        RunRow made = row(run);
        assertThat(made.state()).isEqualTo(RunState.DONE);
        assertThat(made.rows()).isZero();
        assertThat(made.gone()).contains("Подразделения").contains("Компетенции");
        assertThat(made.words()).contains("состояние уровня").doesNotContain("подразделение");
        assertThat(reports.note(hr).details().reason()).isEqualTo(made.gone());

        Long whole = asked(() -> runs.ask(hr, ReportTable.GAPS, "department=999999999", TestReports.order("Пробелы")));
        make(Duration.ZERO, whole);
        assertThat(row(whole).gone()).contains("вся компания");
    }

    @Test
    void onlySoManyWaitAtOnce() {
        for (int i = 0; i < ReportRuns.MOST_WAITING; i++) {
            asked(() -> reports.asked(hr));
        }
        assertThatThrownBy(() -> asked(() -> reports.asked(hr))).hasMessage("schedule_refused.many_waiting");
        assertThat(runs.of(hr, 0, 100)).hasSize(ReportRuns.MOST_WAITING);
    }
}
