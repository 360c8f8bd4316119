package org.stupeni.certification.complaint;

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

/** Something that was done about a complaint; written once. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "complaint_step")
public class ComplaintStep {

    @Id
    @SequenceGenerator(name = "complaint_step", sequenceName = "complaint_step_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_step")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "complaint_id", nullable = false, updatable = false)
    private Long complaintId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10, updatable = false)
    private ComplaintStepKind kind;

    @Column(name = "words", length = 2000, updatable = false)
    private String words;

    /** Who was named or released, or null. */
    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(name = "done_by", nullable = false, updatable = false)
    private Long by;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant at;

    protected ComplaintStep() {}

    ComplaintStep(Long complaintId, ComplaintStepKind kind, String words, Long personId, Long by, Instant at) {
        this.complaintId = complaintId;
        this.kind = kind;
        this.words = words;
        this.personId = personId;
        this.by = by;
        this.at = at;
    }
}
