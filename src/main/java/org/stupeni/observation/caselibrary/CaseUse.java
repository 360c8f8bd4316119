package org.stupeni.observation.caselibrary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A question or an anchor of a checklist that was made of a case: where it was put, and from which version of the course on people have it. */
@Entity
@Table(name = "client_case_use")
class CaseUse {

    @Id
    @SequenceGenerator(name = "client_case_use", sequenceName = "client_case_use_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_case_use")
    @Column(name = "id")
    private Long id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Column(name = "course_id", nullable = false, length = 60, updatable = false)
    private String courseId;

    @Column(name = "draft_id", nullable = false, updatable = false)
    private Long draftId;

    /** The row of its node in the draft. */
    @Column(name = "node", nullable = false, updatable = false)
    private Long node;

    /** The question, or the item of the checklist. */
    @Column(name = "part_id", nullable = false, length = 60)
    private String partId;

    /** The level of the item; null for a question. */
    @Column(name = "anchor_level", updatable = false)
    private Integer level;

    @Column(name = "made_by", nullable = false, updatable = false)
    private Long madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    /** The first version that has it, or null. */
    @Column(name = "version_number")
    private Integer versionNumber;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected CaseUse() {}

    /** @param level of the item of a checklist; null for a question */
    CaseUse(
            Long caseId,
            String courseId,
            Long draftId,
            Long node,
            String partId,
            Integer level,
            Long madeBy,
            Instant madeAt) {
        this.caseId = caseId;
        this.courseId = courseId;
        this.draftId = draftId;
        this.node = node;
        this.partId = partId;
        this.level = level;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    void isPublished(String id, int number, Instant at) {
        partId = id;
        versionNumber = number;
        publishedAt = at;
    }

    Long caseId() {
        return caseId;
    }

    Long draftId() {
        return draftId;
    }

    Long node() {
        return node;
    }

    String partId() {
        return partId;
    }

    Integer level() {
        return level;
    }

    /** Whether it is this anchor of this draft. */
    boolean isAt(Long draft, Long checklist, String item, int itsLevel) {
        return draftId.equals(draft)
                && node.equals(checklist)
                && partId.equals(item)
                && level != null
                && level == itsLevel;
    }
}
