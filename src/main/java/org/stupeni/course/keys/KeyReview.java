package org.stupeni.course.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.stupeni.platform.Json;
import org.stupeni.question.Question;

/**
 * That somebody asks for a look at the key of one version of a question, and what came of it.
 *
 * <p>It waits until a trainer who did not write the key has answered the question and said whether the key is right. What was said never changes: who wants another look
 * asks anew.
 */
@Entity
@Table(name = "key_review")
class KeyReview {

    static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "key_review", sequenceName = "key_review_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "key_review")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "question_id", nullable = false, length = 60)
    private String questionId;

    /** The version that the verdict is about. */
    @Column(name = "question_version", nullable = false, length = 64)
    private String questionVersion;

    /** The question as it was when it was asked for, as JSON. */
    @Lob
    @Column(name = "document", nullable = false)
    private String document;

    /** Where it is written; null for a question that was published at once. */
    @Column(name = "draft_id")
    private Long draftId;

    @Column(name = "node_id")
    private Long nodeId;

    /** Who wrote the key; null where nobody in the portal did. */
    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "asked_by", nullable = false)
    private Long askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    /** What whoever asks wants the reviewer to know, or null. */
    @Column(name = "remark", length = LONGEST_REASON)
    private String remark;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private KeyReviewState state;

    /** The question while the review waits, else null: unique, so that nothing is asked for twice. */
    @Column(name = "open_marker", length = 130)
    private String openMarker;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "reason", length = LONGEST_REASON)
    private String reason;

    protected KeyReview() {}

    KeyReview(String courseId, Question question, Long authorId, String remark, Long by, Instant now) {
        this.courseId = courseId;
        this.questionId = question.id();
        this.questionVersion = question.version();
        this.document = Json.write(question);
        this.authorId = authorId;
        this.remark = remark;
        this.askedBy = by;
        this.askedAt = now;
        this.state = KeyReviewState.ASKED;
        this.openMarker = courseId + "/" + question.id();
    }

    /** Says where it is written. */
    KeyReview at(Long draft, Long node) {
        draftId = draft;
        nodeId = node;
        return this;
    }

    void ends(KeyReviewState how, String why, Long by, Instant now) {
        state = how;
        reason = why;
        decidedBy = by;
        decidedAt = now;
        openMarker = null;
    }

    boolean isOpen() {
        return state == KeyReviewState.ASKED;
    }

    boolean isOf(Long person) {
        return person.equals(authorId);
    }

    boolean isAskedBy(Long person) {
        return person.equals(askedBy);
    }

    /** Whether it is about the same version of a question. */
    boolean isOfSame(KeyReview other) {
        return questionVersion.equals(other.questionVersion);
    }

    Long id() {
        return id;
    }

    Question question() {
        return Json.read(document, Question.class);
    }
}
