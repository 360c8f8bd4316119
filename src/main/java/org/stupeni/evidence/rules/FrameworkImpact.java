package org.stupeni.evidence.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/**
 * What one content of a draft would change for people.
 *
 * <p>It is asked for by somebody of HR, computed by a job batch by batch in the order of the people's ids, and done when nobody is left.
 */
@Entity
@Table(name = "framework_impact")
class FrameworkImpact {

    @Id
    @SequenceGenerator(name = "framework_impact", sequenceName = "framework_impact_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "framework_impact")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "draft_id", nullable = false)
    private Long draftId;

    /** The hash of the content; unique, so that one content is never computed twice at once. */
    @Column(name = "hash", nullable = false, length = 64)
    private String hash;

    /** The version in force that it was compared with. */
    @Column(name = "rules_number", nullable = false)
    private int rulesNumber;

    @Column(name = "people", nullable = false)
    private long people;

    @Column(name = "done_people", nullable = false)
    private long donePeople;

    @Column(name = "last_employee_id", nullable = false)
    private long lastEmployeeId;

    @Column(name = "raised", nullable = false)
    private long raised;

    @Column(name = "lowered", nullable = false)
    private long lowered;

    @Column(name = "renewals", nullable = false)
    private long renewals;

    /** How many people anything changes for. */
    @Column(name = "concerned", nullable = false)
    private long concerned;

    @Column(name = "proposals", nullable = false)
    private long proposals;

    /** Levels that are reached and not held, about which others would decide. */
    @Column(name = "deciders", nullable = false)
    private long deciders;

    /** Certificates that would be renewed on other terms. */
    @Column(name = "certificates", nullable = false)
    private long certificates;

    @Column(name = "asked_by", nullable = false)
    private Long askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected FrameworkImpact() {}

    FrameworkImpact(Long draftId, String hash, int rulesNumber, long people, Long by, Instant now) {
        this.draftId = draftId;
        this.hash = hash;
        this.rulesNumber = rulesNumber;
        this.people = people;
        this.askedBy = by;
        this.askedAt = now;
    }

    /** These people are weighed; the last of them has this id. */
    void weighed(int count, long last, List<ImpactLine> lines) {
        donePeople += count;
        lastEmployeeId = last;
        raised += lines.stream().filter(ImpactLine::isRaised).count();
        lowered += lines.stream().filter(ImpactLine::isLowered).count();
        renewals += lines.stream().filter(ImpactLine::isRenewalAtRisk).count();
        concerned += lines.stream().map(ImpactLine::employeeId).distinct().count();
        proposals += lines.stream()
                .filter(line -> line.kind() == ImpactKind.PROPOSAL)
                .count();
        deciders += lines.stream().filter(ImpactLine::isDecidedOtherwise).count();
        certificates += lines.stream()
                .filter(ImpactLine::isOfCertificate)
                .map(line -> line.employeeId() + " " + line.competency())
                .distinct()
                .count();
    }

    /** Nobody is left. */
    void finish(Instant now) {
        people = donePeople;
        doneAt = now;
    }

    boolean isDone() {
        return doneAt != null;
    }

    Long id() {
        return id;
    }

    String hash() {
        return hash;
    }

    long lastEmployeeId() {
        return lastEmployeeId;
    }
}
