package org.stupeni.observation;

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
import java.time.LocalDate;
import org.stupeni.platform.Refused;

/**
 * What one person saw of another's work, by the checklist of one competency.
 *
 * <p>It is begun, may be laid aside and taken up again, and is signed. A signed one never changes: a mistake is mended by a new observation that takes its
 * place, with the reason. The person observed may write one reply beside it.
 */
@Entity
@Table(name = "observation")
class Observation {

    static final int LONGEST_HAPPENING = 300;
    static final int LONGEST_COMMENT = 2000;
    static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "observation", sequenceName = "observation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "observation")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "observer_id", nullable = false)
    private Long observerId;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    /** Of the {@link ChecklistVersion} it is observed by. */
    @Column(name = "checklist_hash", nullable = false, length = 64)
    private String checklistHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private ObservationState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "situation", length = 10)
    private Situation situation;

    /** Null in an ordinary situation. */
    @Enumerated(EnumType.STRING)
    @Column(name = "difficulty", length = 10)
    private Difficulty difficulty;

    /** What happened, in one sentence without clients' names. */
    @Column(name = "happening", length = LONGEST_HAPPENING)
    private String happening;

    /** What the observer tells the person. */
    @Column(name = "comment_text", length = LONGEST_COMMENT)
    private String comment;

    /** The day in the organisation's zone on which it was seen. */
    @Column(name = "seen_on", nullable = false)
    private LocalDate seenOn;

    @Column(name = "photo_hash", length = 64)
    private String photoHash;

    @Column(name = "began_at", nullable = false)
    private Instant beganAt;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    /** Observer, person and competency while it is a draft, else null: unique, so that whoever comes back finds what was begun. */
    @Column(name = "draft_marker", length = 150)
    private String draftMarker;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", length = 15)
    private Purpose purpose;

    @Column(name = "level")
    private Integer level;

    @Column(name = "signed_at")
    private Instant signedAt;

    /** The signed observation it takes the place of, or null. */
    @Column(name = "replaces_id")
    private Long replacesId;

    @Column(name = "replace_reason", length = LONGEST_REASON)
    private String replaceReason;

    /** The observation that took its place, or null. */
    @Column(name = "voided_by")
    private Long voidedBy;

    @Column(name = "voided_at")
    private Instant voidedAt;

    /** When the person observed first opened it, or null. */
    @Column(name = "opened_at")
    private Instant openedAt;

    /** What the person observed says to it, or null. */
    @Column(name = "reply", length = LONGEST_COMMENT)
    private String reply;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Column(name = "reply_amended_at")
    private Instant replyAmendedAt;

    protected Observation() {}

    static Observation begin(
            Long observerId, Long employeeId, String competency, String checklistHash, LocalDate seenOn, Instant now) {
        Observation observation = new Observation();
        observation.observerId = observerId;
        observation.employeeId = employeeId;
        observation.competency = competency;
        observation.checklistHash = checklistHash;
        observation.seenOn = seenOn;
        observation.state = ObservationState.DRAFT;
        observation.beganAt = now;
        observation.savedAt = now;
        observation.draftMarker = marker(observerId, employeeId, competency);
        return observation;
    }

    /** A draft that says the same and is to take the place of this one. */
    Observation correction(String reason, Instant now) {
        Observation correction = begin(observerId, employeeId, competency, checklistHash, seenOn, now);
        correction.draftMarker = correctionMarker(id);
        correction.replacesId = id;
        correction.replaceReason = reason;
        correction.situation = situation;
        correction.difficulty = difficulty;
        correction.happening = happening;
        correction.comment = comment;
        correction.photoHash = photoHash;
        return correction;
    }

    static String marker(Long observerId, Long employeeId, String competency) {
        return observerId + "/" + employeeId + "/" + competency;
    }

    static String correctionMarker(Long replaced) {
        return "correction/" + replaced;
    }

    /** @throws Refused if it is signed */
    void demandDraft() {
        if (state != ObservationState.DRAFT) {
            throw new Refused("observation_sheet.signed");
        }
    }

    void saved(Instant now) {
        demandDraft();
        savedAt = now;
    }

    /** Takes over what is said of the situation; the day of a correction stays that of what it corrects. */
    void isDescribedBy(Details details, Instant now) {
        saved(now);
        situation = details.situation();
        difficulty = situation == Situation.HARD ? details.difficulty() : null;
        happening = details.happening();
        comment = details.comment();
        seenOn = replacesId == null ? details.seenOn() : seenOn;
    }

    /** What is said of the situation so far. */
    Details details() {
        return new Details(situation, difficulty, happening, comment, seenOn);
    }

    void shows(String photo, Instant now) {
        saved(now);
        photoHash = photo;
    }

    void sign(int shown, Purpose signedAs, Instant now) {
        saved(now);
        state = ObservationState.SIGNED;
        draftMarker = null;
        level = shown;
        purpose = signedAs;
        signedAt = now;
    }

    void voidedBy(Observation correction, Instant now) {
        voidedBy = correction.id;
        voidedAt = now;
    }

    /** @return whether it was the first time */
    boolean isOpened(Instant now) {
        boolean first = openedAt == null;
        openedAt = first ? now : openedAt;
        return first;
    }

    void isRepliedTo(String words, Instant now) {
        isOpened(now);
        if (repliedAt == null) {
            repliedAt = now;
        } else {
            replyAmendedAt = now;
        }
        reply = words;
    }

    boolean isSigned() {
        return state == ObservationState.SIGNED;
    }

    boolean isVoided() {
        return voidedBy != null;
    }

    boolean isBy(Long observer) {
        return observerId.equals(observer);
    }

    Long id() {
        return id;
    }

    Long observerId() {
        return observerId;
    }

    Long employeeId() {
        return employeeId;
    }

    String competency() {
        return competency;
    }

    String checklistHash() {
        return checklistHash;
    }

    Situation situation() {
        return situation;
    }

    LocalDate seenOn() {
        return seenOn;
    }

    String photoHash() {
        return photoHash;
    }

    Purpose purpose() {
        return purpose;
    }

    Instant signedAt() {
        return signedAt;
    }

    Long replacesId() {
        return replacesId;
    }

    String replaceReason() {
        return replaceReason;
    }

    String reply() {
        return reply;
    }
}
