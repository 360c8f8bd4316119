package org.stupeni.course.draft;

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

/**
 * A course that is being written.
 *
 * <p>It begins as a copy of the newest version, node by node, or as a new course with nothing but a title. Many people may write in it at once, each in a node. It ends
 * when it is published or discarded; the row and its nodes stay.
 */
@Entity
@Table(name = "course_draft")
class CourseDraft {

    static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "course_draft", sequenceName = "course_draft_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_draft")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    /** The number of the version whose changes it has; null for a course that was never published. */
    @Column(name = "base_number")
    private Integer baseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private DraftState state;

    /** The course while the draft is open, else null: unique, so that there is never a second one. */
    @Column(name = "open_marker", length = 60)
    private String openMarker;

    @Column(name = "opened_by", nullable = false)
    private Long openedBy;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "published_number")
    private Integer publishedNumber;

    /** What whoever published it said was changed, and why. */
    @Column(name = "reason", length = LONGEST_REASON)
    private String reason;

    protected CourseDraft() {}

    CourseDraft(String courseId, Integer baseNumber, Long by, Instant now) {
        this.courseId = courseId;
        this.baseNumber = baseNumber;
        this.state = DraftState.OPEN;
        this.openMarker = courseId;
        this.openedBy = by;
        this.openedAt = now;
    }

    /** What was published meanwhile is in it now. */
    void isBasedOn(int newest) {
        baseNumber = newest;
    }

    void isPublishedAs(int number, String why, Long by, Instant now) {
        ends(DraftState.PUBLISHED, by, now);
        publishedNumber = number;
        reason = why;
    }

    void isDiscarded(Long by, Instant now) {
        ends(DraftState.DISCARDED, by, now);
    }

    /** It goes on where it was when it was discarded. */
    void isOpenAgain() {
        state = DraftState.OPEN;
        openMarker = courseId;
        closedBy = null;
        closedAt = null;
    }

    private void ends(DraftState how, Long by, Instant now) {
        state = how;
        openMarker = null;
        closedBy = by;
        closedAt = now;
    }

    boolean isOpen() {
        return state == DraftState.OPEN;
    }

    Long id() {
        return id;
    }

    String courseId() {
        return courseId;
    }

    Integer baseNumber() {
        return baseNumber;
    }
}
