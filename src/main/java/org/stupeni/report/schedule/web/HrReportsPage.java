package org.stupeni.report.schedule.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.report.schedule.ReportFiles;
import org.stupeni.report.schedule.ReportRuns;
import org.stupeni.report.schedule.ReportSchedules;
import org.stupeni.report.schedule.ReportTable;
import org.stupeni.report.schedule.ReportViews;
import org.stupeni.report.schedule.RunRow;
import org.stupeni.report.schedule.ScheduleRow;
import org.stupeni.report.schedule.ViewRow;

/** One's own files, schedules and saved views. */
@Named
@RequestScoped
public class HrReportsPage {

    private static final int PAGE = 25;
    private static final int KILO = 1024;

    private static final List<String> DONE = List.of(
            "asked", "set", "changed", "paused", "resumed", "ended", "view_saved", "view_renamed", "view_deleted");

    @Inject
    ReportRuns runs;

    @Inject
    ReportSchedules schedules;

    @Inject
    ReportViews views;

    @Inject
    ReportFiles files;

    @Inject
    FilterWords words;

    @Inject
    RhythmChoice rhythms;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private final Map<String, FilterWords.Told> told = new HashMap<>();
    private List<RunRow> made;
    private List<ScheduleRow> planned;
    private List<ViewRow> kept;
    private long count;
    private int page;

    @PostConstruct
    void read() {
        planned = schedules.of(me.getId());
        kept = views.of(me.getId());
        count = runs.count(me.getId());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        made = runs.of(me.getId(), (page - 1) * PAGE, PAGE);
    }

    public List<RunRow> getRuns() {
        return made;
    }

    public List<ScheduleRow> getSchedules() {
        return planned;
    }

    public List<ViewRow> getViews() {
        return kept;
    }

    public boolean isNothing() {
        return made.isEmpty() && planned.isEmpty() && kept.isEmpty();
    }

    public long getCount() {
        return count;
    }

    public String tableOf(ReportTable table) {
        return texts.of("schedule_table." + table.word());
    }

    public FilterWords.Told toldOf(ReportTable table, String filter) {
        return told.computeIfAbsent(table + "?" + filter, key -> words.of(table, filter));
    }

    public String rhythmOf(ScheduleRow schedule) {
        return rhythms.words(schedule.rhythm());
    }

    /** The filter as it was when the file was made; what it means today as long as it is not. */
    public String wordsOf(RunRow run) {
        return run.words() == null ? toldOf(run.table(), run.filter()).words() : run.words();
    }

    /** The words of a file's state: what happened, and what to do. */
    public String stateOf(RunRow run) {
        return switch (run.state()) {
            case FAILED -> texts.of("schedule_failure." + run.failure().word());
            case DELETED -> texts.of("schedule_state.deleted_on", run.deletedAt());
            case REFUSED -> texts.of("schedule_state.refused_text");
            default -> run.isTriedAgain() ? texts.of("schedule_state.again") : null;
        };
    }

    /** The colour of a state's badge. */
    public String kindOf(RunRow run) {
        return switch (run.state()) {
            case DONE -> "success";
            case FAILED -> "danger";
            case REFUSED -> "warning";
            default -> "info";
        };
    }

    /** "840 КБ", "3 МБ". */
    public String sizeOf(RunRow run) {
        long kilobytes = Math.max(1, (run.bytes() + KILO - 1) / KILO);
        return kilobytes < KILO
                ? texts.of("schedule_reports.kilobytes", kilobytes)
                : texts.of("schedule_reports.megabytes", (kilobytes + KILO - 1) / KILO);
    }

    public int getDays() {
        return files.days();
    }

    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? texts.of("schedule_done." + done) : null;
    }

    /** Whether somebody came here for a file that is not there. */
    public boolean isGone() {
        return Faces.getRequestParameter("gone") != null;
    }

    public String at(int other) {
        return "?page=" + other;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, PAGE);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }
}
