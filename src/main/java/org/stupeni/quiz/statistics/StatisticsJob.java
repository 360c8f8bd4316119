package org.stupeni.quiz.statistics;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;
import org.stupeni.platform.OtherTime;

/**
 * Counts what was graded and reckons the figures of the exams it belongs to, every minute. It may run on every node at once: each step locks and looks again. While the
 * demo's past comes about it waits: what is graded at another moment than it is written would not be looked at any more.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class StatisticsJob {

    @Inject
    SittingCounts counts;

    @Inject
    PracticeCounts practice;

    @Inject
    Summaries summaries;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
    public void run() {
        OtherTime.unlessPast(() -> {
            jobs.each("quiz.count-sittings", counts::due, counts::count);
            jobs.each("quiz.count-practice", practice::due, practice::count);
            jobs.each("quiz.reckon-statistics", summaries::due, summaries::reckon);
        });
    }
}
