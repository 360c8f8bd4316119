package org.stupeni.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.stupeni.platform.JobRow;
import org.stupeni.platform.JobRuns;

/** What the portal does by itself, and how it fares with it. */
@Named
@RequestScoped
public class AdminJobsPage {

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    private List<JobRow> jobs;
    private Instant now;

    @PostConstruct
    void load() {
        jobs = runs.all();
        now = clock.instant();
    }

    public List<JobRow> getJobs() {
        return jobs;
    }

    /** The state of a job in one word: "failing", "late" or "fine". */
    public String stateOf(JobRow job) {
        if (job.isFailing()) {
            return "failing";
        }
        return job.isLate(now) ? "late" : "fine";
    }

    /** How many jobs need a look. */
    public long getTroubled() {
        return jobs.stream().filter(job -> !stateOf(job).equals("fine")).count();
    }
}
