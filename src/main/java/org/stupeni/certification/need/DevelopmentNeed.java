package org.stupeni.certification.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.stupeni.platform.Refused;

/** That somebody has to learn a competency from its beginnings, why, what they say to it, and how it ended. */
@Entity
@Table(name = "development_need")
class DevelopmentNeed {

    @Id
    @SequenceGenerator(name = "development_need", sequenceName = "development_need_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development_need")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    @Column(name = "recorded_by", nullable = false)
    private Long recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "reply", length = 1000)
    private String reply;

    @Column(name = "replied_at")
    private Instant repliedAt;

    /** Null where a certified level ended it. */
    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason", length = 1000)
    private String endReason;

    /** Person and competency while it is open, else null: unique. */
    @Column(name = "open_marker", length = 100)
    private String openMarker;

    protected DevelopmentNeed() {}

    DevelopmentNeed(Long employeeId, String competency, Long recordedBy, String reason, Instant now) {
        this.employeeId = employeeId;
        this.competency = competency;
        this.recordedBy = recordedBy;
        this.reason = reason;
        this.recordedAt = now;
        this.openMarker = marker(employeeId, competency);
    }

    static String marker(Long employeeId, String competency) {
        return employeeId + "/" + competency;
    }

    /** @throws Refused if there is a reply, or it has ended */
    void reply(String words, Instant now) {
        demandOpen();
        if (reply != null) {
            throw new Refused("need_act.replied_already");
        }
        reply = words;
        repliedAt = now;
    }

    /** @throws Refused if it has ended */
    void end(Long by, String why, Instant now) {
        demandOpen();
        endedBy = by;
        endedAt = now;
        endReason = why;
        openMarker = null;
    }

    private void demandOpen() {
        if (endedAt != null) {
            throw new Refused("need_act.ended_already");
        }
    }

    Long id() {
        return id;
    }

    String competency() {
        return competency;
    }

    Long employeeId() {
        return employeeId;
    }
}
