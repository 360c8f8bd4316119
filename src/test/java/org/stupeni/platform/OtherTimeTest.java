package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class OtherTimeTest {

    private static final Instant THEN = Instant.parse("2024-12-13T09:00:00Z");

    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void aJobOfTheTrueTimeIsLeftOutWhileAnybodyLivesAtAnotherMoment() {
        OtherTime.at(
                THEN,
                () -> OtherTime.at(
                        THEN, () -> CompletableFuture.runAsync(this::job).join()));
        assertThat(done).isEmpty();

        OtherTime.unlessLived(this::job);
        assertThat(done).containsExactly("job");
    }

    @Test
    void whoWantsToLiveAtAnotherMomentWaitsForTheJob() throws InterruptedException {
        Thread other = new Thread(() -> OtherTime.at(THEN, () -> done.add("lived")));
        OtherTime.unlessLived(() -> {
            other.start();
            while (other.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            job();
        });
        other.join();
        assertThat(done).containsExactly("job", "lived");
    }

    /** Between two deeds nobody lives at another moment, and still nobody's past is whole: the calendar brought people of the demo to today in the middle of it. */
    @Test
    void theCalendarWaitsForTheEndOfAPast() {
        OtherTime.past(() -> {
            OtherTime.at(THEN, () -> done.add("first"));
            CompletableFuture.runAsync(this::calendar).join();
            CompletableFuture.runAsync(this::job).join();
            OtherTime.at(THEN, () -> done.add("last"));
        });
        calendar();

        assertThat(done).containsExactly("first", "job", "last", "calendar");
    }

    private void calendar() {
        OtherTime.unlessPast(() -> done.add("calendar"));
    }

    private void job() {
        OtherTime.unlessLived(() -> done.add("job"));
    }
}
