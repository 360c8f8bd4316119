package org.stupeni.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes a file: outside of any transaction, each part in one of its own. */
@ApplicationScoped
public class ReportMaking {

    /** So often a sign of life is given while rows are read. */
    private static final Duration ALIVE = Duration.ofSeconds(20);

    @Inject
    RunClaims claims;

    @Inject
    ReportSchedules schedules;

    @Inject
    ReportRights rights;

    @Inject
    TableWriting tables;

    @Inject
    Clock clock;

    /** Makes a file, if no other node has taken it. A failure is kept with the file and thrown. */
    public void make(Long runId) {
        Optional<Claim> taken = claims.take(runId);
        if (taken.isEmpty()) {
            return;
        }
        Claim claim = taken.get();
        if (!rights.has(claim.run().employeeId())) {
            claims.refuse(claim);
            if (claim.run().scheduleId() != null) {
                schedules.stop(claim.run().scheduleId(), claim.run().employeeId());
            }
            return;
        }
        try {
            write(claim);
        } catch (ClaimLost another) {
            return;
        } catch (ChunkStream.TooLarge tooLarge) {
            fail(claim, Failure.TOO_LARGE);
        } catch (IOException e) {
            fail(claim, Failure.ERROR);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            fail(claim, Failure.ERROR);
            throw e;
        }
    }

    private void fail(Claim claim, Failure why) {
        try {
            claims.fail(claim, why);
        } catch (ClaimLost another) {
            // Whoever has the file now tells how it goes.
            return;
        }
    }

    private void write(Claim claim) throws IOException {
        ChunkStream file = new ChunkStream((number, part) -> claims.append(claim, number, part));
        MadeTable made = tables.write(claim.run(), alive(claim), file);
        file.close();
        claims.finish(claim, made, file);
    }

    private Runnable alive(Claim claim) {
        Instant[] last = {clock.instant()};
        return () -> {
            Instant now = clock.instant();
            if (last[0].plus(ALIVE).isBefore(now)) {
                last[0] = now;
                claims.hold(claim);
            }
        };
    }
}
