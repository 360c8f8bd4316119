package org.stupeni.report.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** How many people at a level or above a department wants to have; one that ended stays as it was. */
@Entity
@Table(name = "coverage_need")
public class CoverageNeed {

    @Id
    @SequenceGenerator(name = "coverage_need", sequenceName = "coverage_need_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coverage_need")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "department_id", nullable = false)
    private Long departmentId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Column(name = "level", nullable = false)
    private int level;

    @Column(name = "people", nullable = false)
    private int people;

    /** Says department, competency and level as long as the need is open: there is one of each. */
    @Column(name = "open_marker", length = 100, unique = true)
    private String openMarker;

    @Column(name = "set_by", nullable = false)
    private Long setBy;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CoverageNeed() {}

    CoverageNeed(Long departmentId, String competency, int level, int people, Long setBy, Instant now) {
        this.departmentId = departmentId;
        this.competency = competency;
        this.level = level;
        this.people = people;
        this.openMarker = marker(departmentId, competency, level);
        this.setBy = setBy;
        this.setAt = now;
    }

    static String marker(Long departmentId, String competency, int level) {
        return departmentId + " " + competency + " " + level;
    }

    void end(Long by, Instant now) {
        openMarker = null;
        endedBy = by;
        endedAt = now;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    Long departmentId() {
        return departmentId;
    }

    String competency() {
        return competency;
    }

    int level() {
        return level;
    }

    int people() {
        return people;
    }

    boolean isOpen() {
        return openMarker != null;
    }
}
