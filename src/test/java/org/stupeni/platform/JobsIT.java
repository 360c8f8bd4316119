package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JobsIT {

    @Inject
    Jobs jobs;

    @Inject
    JobRuns runs;

    private final String name = "test." + UUID.randomUUID();

    @Test
    void aRunThatDidSomethingIsWritten() {
        jobs.run(name, () -> 3);

        JobRow row = row();
        assertThat(row.doneCount()).isEqualTo(3);
        assertThat(row.doneAt()).isEqualTo(row.ranAt());
        assertThat(row.failedAt()).isNull();
        assertThat(row.isFailing()).isFalse();
        assertThat(row.isLate(row.ranAt().plus(Duration.ofMinutes(4)))).isFalse();
        assertThat(row.isLate(row.ranAt().plus(Duration.ofMinutes(6)))).isTrue();
    }

    @Test
    void aDailyJobIsLateADayLater() {
        jobs.daily(name, () -> 0);
        JobRow daily = row();
        assertThat(daily.isLate(daily.ranAt().plus(Duration.ofHours(24)))).isFalse();
        assertThat(daily.isLate(daily.ranAt().plus(Duration.ofHours(26)))).isTrue();
    }

    @Test
    void anIdleRunIsWrittenOnceAMinute() {
        jobs.run(name, () -> 0);
        JobRow first = row();
        jobs.run(name, () -> 0);

        assertThat(first.doneAt()).isNull();
        assertThat(row()).isEqualTo(first);
    }

    @Test
    void whatWasDoneLastStandsWhileTheJobIsIdleOrFails() {
        jobs.run(name, () -> 2);
        jobs.run(name, () -> {
            throw new IllegalStateException("the disk is full");
        });

        JobRow row = row();
        assertThat(row.doneCount()).isEqualTo(2);
        assertThat(row.isFailing()).isTrue();
        assertThat(row.failure()).isEqualTo("IllegalStateException: the disk is full");
        assertThat(row.failureNumber()).matches("[0-9a-f]{8}");
    }

    @Test
    void oneThatFailsHoldsUpNobodyElse() {
        List<Integer> done = new ArrayList<>();

        jobs.each(name, () -> List.of(1, 2, 3), one -> {
            if (one == 2) {
                throw new IllegalStateException("not today");
            }
            done.add(one);
        });

        assertThat(done).containsExactly(1, 3);
        assertThat(row().doneCount()).isEqualTo(2);
        assertThat(row().failure()).isEqualTo("IllegalStateException of 2: not today");
        assertThat(row().isFailing()).isTrue();
    }

    @Test
    void aFailureThatRepeatsKeepsItsNumberAndEndsWithTheFirstRunThatDoesWithout() {
        fail("again");
        String number = row().failureNumber();
        fail("again");
        assertThat(row().failureNumber()).isEqualTo(number);

        fail("and another");
        assertThat(row().failureNumber()).isNotEqualTo(number);

        jobs.run(name, () -> 1);
        assertThat(row().isFailing()).isFalse();
        assertThat(row().failure()).contains("and another");
    }

    @Test
    void aFailureIsCutToItsColumn() {
        fail("x".repeat(1_000));

        assertThat(row().failure()).hasSize(JobRun.LONGEST_FAILURE);
    }

    @Test
    void theJobsOfThePortalRunByThemselves() {
        assertThat(runs.all()).extracting(JobRow::name).contains("quiz.close-overdue", "quiz.grade");
    }

    private void fail(String why) {
        jobs.run(name, () -> {
            throw new IllegalStateException(why);
        });
    }

    private JobRow row() {
        Optional<JobRow> found =
                runs.all().stream().filter(row -> row.name().equals(name)).findFirst();
        return found.orElseThrow();
    }
}
