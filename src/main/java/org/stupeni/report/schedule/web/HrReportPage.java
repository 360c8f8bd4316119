package org.stupeni.report.schedule.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Moments;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.sheet.SheetFormat;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.schedule.ReportOrder;
import org.stupeni.report.schedule.ReportRuns;
import org.stupeni.report.schedule.ReportSchedules;
import org.stupeni.report.schedule.ReportTable;
import org.stupeni.report.schedule.Rhythm;
import org.stupeni.report.schedule.ScheduleRow;

/** How a table is sent: said anew for the filter in the address, or changed for a schedule that is there. */
@Named
@RequestScoped
public class HrReportPage {

    private static final String LIST = "/hr/reports?faces-redirect=true&done=";

    @Inject
    ReportSchedules schedules;

    @Inject
    ReportRuns runs;

    @Inject
    FilterWords words;

    @Inject
    RhythmChoice rhythms;

    @Inject
    Settings settings;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private ScheduleRow schedule;
    private ReportTable table;
    private String filter;
    private String name;
    private String when = RhythmChoice.ONCE;
    private String time = "08:00";
    private String format = SheetFormat.XLSX.name();
    private long edits;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        if (Faces.getRequestParameter("id") != null) {
            readSchedule();
            return;
        }
        table = ReportTable.ofWord(Faces.getRequestParameter("table")).orElse(null);
        if (table == null) {
            Faces.responseSendError(404, "");
            return;
        }
        filter = table.filter(Faces::getRequestParameter);
        name = texts.of("schedule_table." + table.word());
    }

    private void readSchedule() {
        schedule = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(id -> schedules.find(id, me.getId()))
                .orElse(null);
        if (schedule == null) {
            Faces.responseSendError(404, "");
            return;
        }
        table = schedule.table();
        filter = schedule.filter();
        name = schedule.name();
        when = RhythmChoice.value(schedule.rhythm());
        time = RhythmChoice.time(schedule.rhythm());
        format = schedule.format().name();
        edits = schedule.edits();
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    /** Begins a schedule, or lets the file be made once. */
    public String set() {
        return order().map(order -> deed(() -> {
                    if (order.rhythm() == null) {
                        runs.ask(me.getId(), table, filter, order);
                        return LIST + "asked";
                    }
                    schedules.set(me.getId(), table, filter, order);
                    return LIST + "set";
                }))
                .orElse(null);
    }

    public String change() {
        return order().map(order -> deed(() -> {
                    schedules.change(schedule.id(), edits, me.getId(), order);
                    return LIST + "changed";
                }))
                .orElse(null);
    }

    public String pause() {
        return deed(() -> {
            schedules.pause(schedule.id(), edits, me.getId());
            return LIST + "paused";
        });
    }

    public String resume() {
        return deed(() -> {
            schedules.resume(schedule.id(), edits, me.getId());
            return LIST + "resumed";
        });
    }

    public String runNow() {
        return deed(() -> {
            schedules.runNow(schedule.id(), me.getId());
            return LIST + "asked";
        });
    }

    public String end() {
        return deed(() -> {
            schedules.delete(schedule.id(), edits, me.getId());
            return LIST + "ended";
        });
    }

    /** What was chosen; nothing where it will not do, which is shown at its field. */
    private Optional<ReportOrder> order() {
        Optional<SheetFormat> chosen = Arrays.stream(SheetFormat.values())
                .filter(one -> one.name().equals(format))
                .findFirst();
        boolean once = schedule == null && RhythmChoice.ONCE.equals(when);
        Optional<LocalTime> at = once ? Optional.of(LocalTime.MIDNIGHT) : RhythmChoice.time(time);
        Optional<Rhythm> rhythm = RhythmChoice.of(when, at.orElse(LocalTime.MIDNIGHT));
        if (chosen.isEmpty()) {
            texts.show("format", new Refused("schedule_refused.no_format"));
        }
        if (!once && rhythm.isEmpty()) {
            texts.show("when", new Refused("schedule_refused.no_rhythm"));
        }
        if (at.isEmpty()) {
            texts.show("time", new Refused("schedule_refused.no_time"));
        }
        return chosen.isPresent() && at.isPresent() && (once || rhythm.isPresent())
                ? Optional.of(new ReportOrder(name, chosen.get(), viewer.getLanguage(), rhythm.orElse(null)))
                : Optional.empty();
    }

    private String deed(Supplier<String> deed) {
        try {
            return deed.get();
        } catch (Refused refused) {
            if (refused.key().endsWith("_name")) {
                texts.show("name", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    public ScheduleRow getSchedule() {
        return schedule;
    }

    public ReportTable getTable() {
        return table;
    }

    public FilterWords.Told getTold() {
        return words.of(table, filter);
    }

    /** Opens the table with this filter. */
    public String getAddress() {
        return table.page() + (filter.isEmpty() ? "" : "?" + filter);
    }

    public List<SelectItem> getRhythms() {
        return rhythms.items(schedule == null);
    }

    public List<SelectItem> getFormats() {
        return Arrays.stream(SheetFormat.values())
                .map(one -> new SelectItem(one.name(), one.name()))
                .toList();
    }

    /** The zone that the time is told in. */
    public String getZone() {
        return Moments.zoneTitle(settings.zone(), viewer.getLanguage());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    /** How often the schedule that the forms show was saved; it comes back with them. */
    public long getEdits() {
        return edits;
    }

    public void setEdits(long edits) {
        this.edits = edits;
    }
}
