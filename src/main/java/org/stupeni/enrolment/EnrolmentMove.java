package org.stupeni.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a learner came from one version of a course to another, and whether the learner has seen what changed. */
@Entity
@Table(name = "enrolment_move")
class EnrolmentMove {

    @Id
    @SequenceGenerator(name = "enrolment_move", sequenceName = "enrolment_move_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrolment_move")
    @Column(name = "id")
    private Long id;

    @Column(name = "enrolment_id", nullable = false)
    private Long enrolmentId;

    @Column(name = "from_version_id", nullable = false)
    private Long fromVersionId;

    @Column(name = "to_version_id", nullable = false)
    private Long toVersionId;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    /** Null until the learner says so; set at once where there is nothing to see. */
    @Column(name = "seen_at")
    private Instant seenAt;

    protected EnrolmentMove() {}

    EnrolmentMove(Long enrolmentId, Long fromVersionId, Long toVersionId, boolean unseen, Instant now) {
        this.enrolmentId = enrolmentId;
        this.fromVersionId = fromVersionId;
        this.toVersionId = toVersionId;
        this.movedAt = now;
        this.seenAt = unseen ? null : now;
    }
}
