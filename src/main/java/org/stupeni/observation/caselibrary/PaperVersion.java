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

/** A role-play or a scene of a case as it was published, or that it was retired; written once. The last number counts. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "client_case_paper_version")
public class PaperVersion {

    @Id
    @SequenceGenerator(
            name = "client_case_paper_version",
            sequenceName = "client_case_paper_version_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_case_paper_version")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10, updatable = false)
    private PaperKind kind;

    /** From 1 in its case and kind. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    /** Null where it was retired. */
    @Column(name = "document", length = 20000, updatable = false)
    private String document;

    @Column(name = "done_by", nullable = false, updatable = false)
    private Long by;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant at;

    protected PaperVersion() {}

    PaperVersion(Long caseId, PaperKind kind, int number, String document, Long by, Instant at) {
        this.caseId = caseId;
        this.kind = kind;
        this.number = number;
        this.document = document;
        this.by = by;
        this.at = at;
    }
}
