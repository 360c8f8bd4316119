package org.stupeni.desk.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.stupeni.certification.Decisions;
import org.stupeni.course.Courses;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.search.PeopleFilter;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.identity.search.StaffRow;
import org.stupeni.observation.Forms;
import org.stupeni.platform.Language;
import org.stupeni.platform.OtherTime;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.statistics.Statistics;
import org.stupeni.report.LevelTable;
import org.stupeni.report.trend.LevelMonths;

/** Lets the demo's past happen, once, into a portal in which nothing was decided yet, and only where it is switched on. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoPast {

    private static final Logger LOG = Logger.getLogger(DemoPast.class.getName());

    /** How many milliseconds from one look to the next whether the portal has started. */
    private static final long SOON = 3_000;

    private static final int EVERYBODY = 1_000;

    @Resource
    TimerService timers;

    @Inject
    PastDeeds deeds;

    @Inject
    PeopleSearch people;

    @Inject
    Decisions decisions;

    @Inject
    ReachedLevels reached;

    @Inject
    LevelTable table;

    @Inject
    LevelMonths months;

    @Inject
    Statistics statistics;

    @Inject
    Courses courses;

    @Inject
    Forms forms;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PostConstruct
    void plan() {
        if (settings.demoPast() && decisions.recent(0, 1).isEmpty()) {
            lookSoon();
        }
    }

    private void lookSoon() {
        timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
    }

    @Timeout
    void look() {
        if (courses.latest(PastPlan.LEADING).isPresent()
                && PastPlan.COURSES.stream()
                        .allMatch(course -> courses.latest(course).isPresent()
                                && forms.checklist(course).isPresent())) {
            OtherTime.past(this::happen);
        } else {
            lookSoon();
        }
    }

    private void happen() {
        Instant present = clock.instant();
        Map<String, Long> ids = people.list(PeopleFilter.everybody(), Language.RU, 0, EVERYBODY).stream()
                .collect(Collectors.toMap(StaffRow::number, StaffRow::id));
        List<Deed> all = PastPlan.deeds();
        Random chance = new Random(all.size());
        LOG.log(Level.INFO, "The demo gets its past: {0} deeds of two years", all.size());
        long missing = all.stream()
                .filter(deed -> !happened(deed, present, ids, chance))
                .count();
        // What was written in the past was of its day; the jobs would bring it to today little by little.
        ids.values().forEach(id -> reached.recompute(null, id));
        table.refresh(ids.values());
        // The months and the exams that were counted meanwhile know only as much of the past as there was then.
        months.forget();
        statistics.lookAgain();
        LOG.log(Level.INFO, "The demo has its past; {0} deeds were refused", missing);
    }

    /**
     * Whether the deed was done. One that fails, because somebody who is already looking round held the same rows, say, is tried once more and else left out: thrown on,
     * it would have the timer begin all two years anew, on top of what was done.
     */
    boolean happened(Deed deed, Instant present, Map<String, Long> ids, Random chance) {
        for (int again = 1; ; again--) {
            try {
                deeds.happen(deed, present, ids, chance);
                return true;
            } catch (Refused refused) {
                LOG.log(Level.WARNING, "{0} was refused: {1}", new Object[] {deed, refused.key()});
                return false;
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, deed + " failed", failure);
                if (again == 0) {
                    return false;
                }
            }
        }
    }
}
