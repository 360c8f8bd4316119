package org.stupeni.observation.caselibrary;

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

/** Something that was done with a case; written once. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "client_case_step")
public class CaseStep {

    @Id
    @SequenceGenerator(name = "client_case_step", sequenceName = "client_case_step_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_case_step")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10, updatable = false)
    private CaseStepKind kind;

    /** What the contributor was told with it, or null. */
    @Column(name = "words", length = 1000, updatable = false)
    private String words;

    /** Null where a publication of somebody did it. */
    @Column(name = "done_by", updatable = false)
    private Long by;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant at;

    protected CaseStep() {}

    CaseStep(Long caseId, CaseStepKind kind, String words, Long by, Instant at) {
        this.caseId = caseId;
        this.kind = kind;
        this.words = words;
        this.by = by;
        this.at = at;
    }
}
