package org.stupeni.certification.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody's seat on a panel, and how it ended where they left before the panel did. Nobody takes the same seat twice. */
@Entity
@Table(name = "panel_member")
class PanelMember {

    @Id
    @SequenceGenerator(name = "panel_member", sequenceName = "panel_member_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panel_member")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "panel_id", nullable = false)
    private Long panelId;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 10)
    private MemberRole role;

    @Column(name = "seated_by", nullable = false)
    private Long seatedBy;

    @Column(name = "seated_at", nullable = false)
    private Instant seatedAt;

    @Column(name = "left_by")
    private Long leftBy;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "left_reason", length = 1000)
    private String leftReason;

    protected PanelMember() {}

    PanelMember(Long panelId, Long employeeId, MemberRole role, Long seatedBy, Instant now) {
        this.panelId = panelId;
        this.employeeId = employeeId;
        this.role = role;
        this.seatedBy = seatedBy;
        this.seatedAt = now;
    }

    void leave(Long by, String why, Instant now) {
        leftBy = by;
        leftAt = now;
        leftReason = why;
    }

    void become(MemberRole other) {
        role = other;
    }

    boolean isSeated() {
        return leftAt == null;
    }

    boolean isChair() {
        return role == MemberRole.CHAIR;
    }

    Long employeeId() {
        return employeeId;
    }
}
