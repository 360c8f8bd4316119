package org.stupeni.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A stretch of time in which one server worked: from its start, or from its waking after a silence, to its last sign of life. */
@Entity
@Table(name = "server_run")
class ServerRun {

    @Id
    @SequenceGenerator(name = "server_run", sequenceName = "server_run_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "server_run")
    @Column(name = "id")
    private Long id;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    protected ServerRun() {}

    ServerRun(Instant now) {
        this.startedAt = now;
        this.seenAt = now;
    }

    void lives(Instant now) {
        seenAt = now;
    }

    boolean isSilentSince(Instant moment) {
        return seenAt.isBefore(moment);
    }

    Long id() {
        return id;
    }
}
