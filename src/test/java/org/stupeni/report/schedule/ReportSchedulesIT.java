package org.stupeni.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.Together;
import org.stupeni.platform.Language;
import org.stupeni.platform.OtherTime;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.sheet.SheetFormat;
import org.stupeni.report.schedule.Rhythm.Kind;

/** Schedules and saved views; what is due happens in other months, where the portal's own jobs, which have the true time, do not come. */
@ExtendWith(ArquillianExtension.class)
class ReportSchedulesIT {

    private static final Rhythm MONDAYS = new Rhythm(Kind.WEEKLY, 1, LocalTime.of(8, 0));

    @Inject
    TestReports reports;

    @Inject
    ReportSchedules schedules;

    @Inject
    ReportViews views;

    @Inject
    ReportRuns runs;

    @Inject
    ReportMaking making;

    @Inject
    Settings settings;

    @Inject
    TestTrail trail;

    @Inject
    Together together;

    Instant later;
    Long hr;

    @BeforeEach
    void somebodyOfHr() {
        later = Instant.now().plus(Duration.ofDays(60));
        hr = reports.hr().id();
    }

    private static ReportOrder order(String name, Rhythm rhythm) {
        return new ReportOrder(name, SheetFormat.CSV, Language.RU, rhythm);
    }

    /** Begins two months from now, so that no job of the true time comes to it. */
    private ScheduleRow begun() {
        OtherTime.at(later, () -> schedules.set(hr, ReportTable.COVERAGE, "", order("Покрытие", MONDAYS)));
        return schedules.of(hr).get(0);
    }

    private ScheduleRow now(ScheduleRow row) {
        return schedules.find(row.id(), hr).orElseThrow();
    }

    private void queueDue() {
        schedules.due().stream().filter(row -> row.employeeId().equals(hr)).forEach(schedules::queue);
    }

    private static void assertRefused(String why, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage("schedule_refused." + why);
    }

    @Test
    void howeverLongNoServerRanOneFileIsMade() throws Exception {
        ScheduleRow schedule = begun();
        assertThat(schedule.nextAt()).isEqualTo(MONDAYS.nextRun(later, settings.zone()));
        OtherTime.at(later, this::queueDue);
        assertThat(runs.count(hr)).isZero();
        Instant month = later.plus(Duration.ofDays(30));

        Runnable node = () -> OtherTime.at(month, () -> schedules.queue(schedule));
        assertThat(together.run(node, node)).containsOnly("done");
        OtherTime.at(month, this::queueDue);

        assertThat(runs.count(hr)).isOne();
        assertThat(now(schedule).nextAt()).isAfter(month).isBefore(month.plus(Duration.ofDays(8)));
        Long run = runs.of(hr, 0, 1).get(0).id();
        OtherTime.at(month.plusSeconds(60), () -> making.make(run));
        assertThat(runs.find(run).orElseThrow().isDone()).isTrue();
        assertThat(runs.find(run).orElseThrow().scheduleId()).isEqualTo(schedule.id());
    }

    @Test
    void oneThatRestsMakesNothingAndGoesOnFromTheNextTime() {
        ScheduleRow schedule = begun();
        schedules.pause(schedule.id(), schedule.edits(), hr);
        Instant month = later.plus(Duration.ofDays(30));

        OtherTime.at(month, this::queueDue);
        assertThat(runs.count(hr)).isZero();
        assertThat(now(schedule).isRunning()).isFalse();

        OtherTime.at(month, () -> schedules.resume(schedule.id(), now(schedule).edits(), hr));
        OtherTime.at(month, this::queueDue);
        assertThat(runs.count(hr)).isZero();
        assertThat(now(schedule).nextAt()).isAfter(month);
        assertThat(now(schedule).isRunning()).isTrue();
    }

    @Test
    void itIsChangedRunByHandAndEnded() {
        ScheduleRow schedule = begun();
        Rhythm last = new Rhythm(Kind.MONTHLY, 31, LocalTime.of(23, 30));
        OtherTime.at(later, () -> schedules.change(schedule.id(), schedule.edits(), hr, order("Новое имя", last)));
        ScheduleRow changed = now(schedule);
        assertThat(changed.name()).isEqualTo("Новое имя");
        assertThat(changed.rhythm()).isEqualTo(last);
        assertThat(changed.nextAt()).isEqualTo(last.nextRun(later, settings.zone()));

        OtherTime.at(later, () -> schedules.runNow(schedule.id(), hr));
        assertThat(now(schedule).nextAt()).isEqualTo(changed.nextAt());
        RunRow run = runs.of(hr, 0, 1).get(0);
        assertThat(run.name()).isEqualTo("Новое имя");

        schedules.delete(schedule.id(), now(schedule).edits(), hr);
        assertThat(schedules.of(hr)).isEmpty();
        OtherTime.at(later.plusSeconds(60), () -> making.make(run.id()));
        assertThat(runs.find(run.id()).orElseThrow().isDone()).isTrue();
        assertThat(trail.of(hr))
                .containsExactly(
                        "report.schedule-set report-schedule:" + schedule.id(),
                        "report.schedule-changed report-schedule:" + schedule.id(),
                        "report.file-asked report-file:" + run.id(),
                        "report.schedule-ended report-schedule:" + schedule.id(),
                        "report.file-made report-file:" + run.id());
    }

    @Test
    void whoIsNotOfHrAnyMoreGetsNothingAndItStops() {
        ScheduleRow schedule = begun();
        reports.losesTheRole(hr);
        Instant month = later.plus(Duration.ofDays(30));
        OtherTime.at(month, this::queueDue);
        Long run = runs.of(hr, 0, 1).get(0).id();

        OtherTime.at(month.plusSeconds(60), () -> making.make(run));

        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(RunState.REFUSED);
        assertThat(reports.parts(run)).isZero();
        assertThat(now(schedule).isStopped()).isTrue();
        assertThat(reports.told(hr)).containsExactly("REPORT_REFUSED Покрытие");
        assertThat(trail.of(hr)).contains("report.schedule-stopped report-schedule:" + schedule.id());
        OtherTime.at(month.plus(Duration.ofDays(30)), this::queueDue);
        assertThat(runs.count(hr)).isOne();

        reports.getsTheRole(hr);
        OtherTime.at(month, () -> schedules.resume(schedule.id(), now(schedule).edits(), hr));
        assertThat(now(schedule).isRunning()).isTrue();
    }

    @Test
    void whoHasLeftGetsNothingAndIsToldNothing() {
        ScheduleRow schedule = begun();
        reports.leaves(hr);
        OtherTime.at(later, () -> schedules.runNow(schedule.id(), hr));
        Long run = runs.of(hr, 0, 1).get(0).id();

        OtherTime.at(later.plusSeconds(60), () -> making.make(run));

        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(RunState.REFUSED);
        assertThat(now(schedule).isStopped()).isTrue();
        assertThat(reports.told(hr)).isEmpty();
    }

    @Test
    void everyRefusalOfAScheduleSaysWhy() {
        ScheduleRow schedule = begun();
        Long other = reports.hr().id();
        assertRefused("no_name", () -> schedules.set(hr, ReportTable.GAPS, "", order("  ", MONDAYS)));
        assertRefused("no_name", () -> schedules.set(hr, ReportTable.GAPS, "", order(null, MONDAYS)));
        assertRefused("long_name", () -> schedules.set(hr, ReportTable.GAPS, "", order("я".repeat(81), MONDAYS)));
        assertRefused("long_filter", () -> schedules.set(hr, ReportTable.GAPS, "w".repeat(1_001), order("я", MONDAYS)));
        assertRefused("long_filter", () -> runs.ask(hr, ReportTable.GAPS, "w".repeat(1_001), order("я", null)));
        assertRefused("no_name", () -> runs.ask(hr, ReportTable.GAPS, "", order("", null)));
        long edits = schedule.edits();
        assertRefused("changed", () -> schedules.change(schedule.id(), edits + 1, hr, order("я", MONDAYS)));
        assertRefused("changed", () -> schedules.change(schedule.id(), edits, other, order("я", MONDAYS)));
        assertRefused("no_name", () -> schedules.change(schedule.id(), edits, hr, order("", MONDAYS)));
        assertRefused("changed", () -> schedules.pause(schedule.id(), edits, other));
        assertRefused("changed", () -> schedules.resume(schedule.id(), edits + 1, hr));
        assertRefused("changed", () -> schedules.delete(schedule.id(), edits, other));
        assertRefused("changed", () -> schedules.delete(-1L, 0, hr));
        assertRefused("changed", () -> schedules.runNow(schedule.id(), other));
        assertThat(schedules.find(schedule.id(), other)).isEmpty();
        assertThat(now(schedule)).isEqualTo(schedule);
        for (int i = 1; i < ReportSchedules.MOST; i++) {
            begun();
        }
        assertRefused("many_schedules", this::begun);
    }

    @Test
    void viewsAreTheirOwners() {
        Long other = reports.hr().id();
        Long view = views.save(hr, ReportTable.MATRIX, "stand=held&level=3", " Третий  уровень ");
        Long second = views.save(hr, ReportTable.GAPS, "", "Пробелы");

        assertThat(views.of(hr)).extracting(ViewRow::name).containsExactly("Пробелы", "Третий уровень");
        assertThat(views.of(hr, ReportTable.MATRIX))
                .extracting(ViewRow::address)
                .containsExactly("/hr/matrix?stand=held&level=3");
        assertThat(views.of(other)).isEmpty();
        assertThat(views.find(view, other)).isEmpty();
        assertRefused("same_name", () -> views.save(hr, ReportTable.PEOPLE, "", "третий уровень"));
        assertRefused("same_name", () -> views.rename(view, hr, "Пробелы"));
        assertRefused("no_name", () -> views.rename(view, hr, " "));
        assertRefused("long_name", () -> views.save(hr, ReportTable.PEOPLE, "", "я".repeat(81)));
        assertRefused("long_filter", () -> views.save(hr, ReportTable.PEOPLE, "w".repeat(1_001), "Длинный"));
        assertRefused("gone_view", () -> views.rename(view, other, "Чужой"));
        assertRefused("gone_view", () -> views.delete(view, other));
        assertRefused("gone_view", () -> views.delete(-1L, hr));

        views.rename(view, hr, "Третий уровень");
        views.rename(view, hr, "Три");
        views.delete(second, hr);
        assertThat(views.of(hr)).extracting(ViewRow::name).isEqualTo(List.of("Три"));
        assertThat(views.save(other, ReportTable.MATRIX, "", "Три")).isNotNull();
        for (int i = 1; i < ReportViews.MOST; i++) {
            views.save(hr, ReportTable.MATRIX, "", "Вид " + i);
        }
        assertRefused("many_views", () -> views.save(hr, ReportTable.MATRIX, "", "Ещё"));
    }
}
