package org.stupeni.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs scheduled jobs: whatever fails in them is logged under a number and kept for the administrator, and never ends the timer.
 *
 * <p>The work stands outside of any transaction and opens its own. A run is written when it did or failed something, else once a minute, so that jobs
 * that look every ten seconds do not write every ten seconds. A failure that repeats is logged once and keeps its number.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final Duration BETWEEN_IDLE = Duration.ofMinutes(1);

    /** In minutes: most jobs run every minute or more often, and idle ones are written once a minute. */
    private static final int LATE = 5;

    private static final int LATE_DAILY = 25 * 60;

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    /** When each job was last written. */
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    /** The failures of each job's last run, with their numbers. */
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    /**
     * Runs a job that comes every minute or more often and does its work as a whole.
     *
     * @param name room and verb: {@code quiz.grade}; the page of jobs has a text for it
     * @param work says how much it did
     */
    public void run(String name, LongSupplier work) {
        whole(new Run(name, LATE), work);
    }

    /** As {@link #run}, for a job that comes once a day. */
    public void daily(String name, LongSupplier work) {
        whole(new Run(name, LATE_DAILY), work);
    }

    private static void whole(Run run, LongSupplier work) {
        run.attempt("", () -> run.done += work.getAsLong());
        run.end();
    }

    /** Runs a job that comes every minute or more often and does one thing after the other: one that fails is no hindrance to the others. */
    public <T> void each(String name, Supplier<? extends Collection<T>> due, Consumer<T> work) {
        Run run = new Run(name, LATE);
        run.attempt(
                "",
                () -> due.get()
                        .forEach(one -> run.attempt(" of " + one, () -> {
                            work.accept(one);
                            run.done++;
                        })));
        run.end();
    }

    private final class Run {

        private final String name;
        private final int lateAfter;
        private final Instant startedAt = clock.instant();
        private final Map<String, String> failures = new HashMap<>();
        private long done;
        private String failure;
        private String number;

        Run(String name, int lateAfter) {
            this.name = name;
            this.lateAfter = lateAfter;
        }

        void attempt(String what, Runnable work) {
            try {
                work.run();
            } catch (RuntimeException thrown) {
                fail(what, thrown);
            }
        }

        private void fail(String what, RuntimeException thrown) {
            failure = shortened(thrown.getClass().getSimpleName() + what + ": " + thrown.getMessage());
            String before = known.getOrDefault(name, Map.of()).get(failure);
            number = before == null ? FailureNumber.next() : before;
            failures.put(failure, number);
            if (before == null) {
                LOG.log(Level.SEVERE, thrown, () -> "Failure " + number + " of job " + name + what);
            }
        }

        void end() {
            known.put(name, failures);
            Instant now = clock.instant();
            JobOutcome outcome =
                    new JobOutcome(now, lateAfter, Duration.between(startedAt, now), done, failure, number);
            Instant before = written.get(name);
            if (outcome.isNews() || before == null || before.plus(BETWEEN_IDLE).isBefore(now)) {
                keep(outcome);
            }
        }

        private void keep(JobOutcome outcome) {
            try {
                runs.keep(name, outcome);
                written.put(name, outcome.at());
            } catch (RuntimeException notKept) {
                LOG.log(Level.WARNING, notKept, () -> "The run of job " + name + " was not written");
            }
        }
    }

    private static String shortened(String failure) {
        return failure.length() <= JobRun.LONGEST_FAILURE ? failure : failure.substring(0, JobRun.LONGEST_FAILURE);
    }
}
