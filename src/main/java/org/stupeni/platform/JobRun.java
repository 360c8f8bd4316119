package org.stupeni.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How one scheduled job fares, one row a job: when it last ran, last did something, last failed. */
@Entity
@Table(name = "job_run")
public class JobRun {

    static final int LONGEST_FAILURE = 300;

    @Id
    @Column(name = "name", length = 60)
    private String name;

    @Column(name = "ran_at", nullable = false)
    private Instant ranAt;

    /** After how many minutes without a run something is wrong. */
    @Column(name = "late_after", nullable = false)
    private int lateAfter;

    @Column(name = "took_ms", nullable = false)
    private long tookMillis;

    /** The last run that found something to do. */
    @Column(name = "done_at")
    private Instant doneAt;

    /** How much that run did. */
    @Column(name = "done_count", nullable = false)
    private long doneCount;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "failure", length = LONGEST_FAILURE)
    private String failure;

    @Column(name = "failure_number", length = 8)
    private String failureNumber;

    protected JobRun() {}

    JobRun(String name) {
        this.name = name;
    }

    void follow(JobOutcome outcome) {
        ranAt = outcome.at();
        lateAfter = outcome.lateAfter();
        tookMillis = outcome.took().toMillis();
        if (outcome.done() > 0) {
            doneAt = outcome.at();
            doneCount = outcome.done();
        }
        if (outcome.isFailed()) {
            failedAt = outcome.at();
            failure = outcome.failure();
            failureNumber = outcome.failureNumber();
        }
    }
}
