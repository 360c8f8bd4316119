package org.stupeni.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.AppendOnly;

/**
 * What was decided with a version of a course about those who were in the course when it was published, or about those who were left on older ones since: the last
 * decision counts. A version without such a row is for new learners only.
 */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "version_move")
class VersionMove {

    @Id
    @SequenceGenerator(name = "version_move", sequenceName = "version_move_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "version_move")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "course_version_id", nullable = false, updatable = false)
    private Long courseVersionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "policy", nullable = false, updatable = false, length = 12)
    private MovePolicy policy;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private Long decidedBy;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    protected VersionMove() {}

    VersionMove(Long courseVersionId, MovePolicy policy, Long by, Instant now) {
        this.courseVersionId = courseVersionId;
        this.policy = policy;
        this.decidedBy = by;
        this.decidedAt = now;
    }
}
