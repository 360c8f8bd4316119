package org.stupeni.observation.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stupeni.platform.Refused;

/** One look of an employee at the own work in a competency, with what colleagues say to it until it is closed. */
@Entity
@Table(name = "peer_round")
class PeerRound {

    @Id
    @SequenceGenerator(name = "peer_round", sequenceName = "peer_round_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "peer_round")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    /** What is looked up to, 2 to 5. */
    @Column(name = "level", nullable = false)
    private int level;

    /** Of the checklist's version whose items are asked. */
    @Column(name = "checklist_hash", nullable = false, length = 64)
    private String checklistHash;

    /** The ids of the items, with spaces between. */
    @Column(name = "items", nullable = false, length = 1000)
    private String items;

    @Column(name = "began_at", nullable = false)
    private Instant beganAt;

    /** The last day on which it is open, in the organisation's zone. */
    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** The manager it is shown to, or null. */
    @Column(name = "shown_to")
    private Long shownTo;

    @Column(name = "shown_at")
    private Instant shownAt;

    /** Person and competency until it is closed, else null: unique. */
    @Column(name = "open_marker", length = 100)
    private String openMarker;

    protected PeerRound() {}

    PeerRound(
            Long employeeId,
            String competency,
            int level,
            String checklistHash,
            List<String> items,
            LocalDate lastDay,
            Instant now) {
        this.employeeId = employeeId;
        this.competency = competency;
        this.level = level;
        this.checklistHash = checklistHash;
        this.items = String.join(" ", items);
        this.lastDay = lastDay;
        this.beganAt = now;
        this.openMarker = marker(employeeId, competency);
    }

    static String marker(Long employeeId, String competency) {
        return employeeId + "/" + competency;
    }

    /** Whether its last day is over and nobody has closed it. */
    boolean isOverdue(LocalDate today) {
        return closedAt == null && today.isAfter(lastDay);
    }

    boolean isClosed(LocalDate today) {
        return closedAt != null || today.isAfter(lastDay);
    }

    /** @throws Refused if it is closed */
    void demandOpen(LocalDate today) {
        if (isClosed(today)) {
            throw new Refused("peer_act.closed");
        }
    }

    void close(Instant now) {
        closedAt = now;
        openMarker = null;
    }

    /** @throws Refused if it is open still, or shown already */
    void show(Long manager, LocalDate today, Instant now) {
        if (!isClosed(today)) {
            throw new Refused("peer_act.open_still");
        }
        if (shownTo != null) {
            throw new Refused("peer_act.shown_already");
        }
        shownTo = manager;
        shownAt = now;
    }

    void hide() {
        if (shownTo == null) {
            throw new Refused("peer_act.not_shown");
        }
        shownTo = null;
        shownAt = null;
    }

    Long id() {
        return id;
    }

    Long employeeId() {
        return employeeId;
    }

    String competency() {
        return competency;
    }

    List<String> items() {
        return List.of(items.split(" "));
    }
}
