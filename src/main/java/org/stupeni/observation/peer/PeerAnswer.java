package org.stupeni.observation.peer;

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
import org.stupeni.platform.Refused;

/** What one person says in a round: the employee about themselves, or a colleague who was asked. Once given it never changes. */
@Entity
@Table(name = "peer_answer")
class PeerAnswer {

    static final int LONGEST_WORDS = 500;

    @Id
    @SequenceGenerator(name = "peer_answer", sequenceName = "peer_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "peer_answer")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "round_id", nullable = false)
    private Long roundId;

    @Column(name = "author_id", nullable = false)
    private Long authorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private AnswerState state;

    @Column(name = "words", length = LONGEST_WORDS)
    private String words;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    /** When the author agreed to be named, or null. */
    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected PeerAnswer() {}

    PeerAnswer(Long roundId, Long authorId, Instant now) {
        this.roundId = roundId;
        this.authorId = authorId;
        this.state = AnswerState.ASKED;
        this.askedAt = now;
        this.savedAt = now;
    }

    /** @throws Refused if it was given or declined */
    void demandOpen() {
        if (state != AnswerState.ASKED) {
            throw new Refused("peer_act.answered");
        }
    }

    void says(String said, Instant now) {
        demandOpen();
        words = said;
        savedAt = now;
    }

    void give(boolean named, Instant now) {
        demandOpen();
        state = AnswerState.GIVEN;
        namedAt = named ? now : null;
        answeredAt = now;
    }

    void decline(Instant now) {
        demandOpen();
        state = AnswerState.DECLINED;
        words = null;
        answeredAt = now;
    }

    Long id() {
        return id;
    }

    Long roundId() {
        return roundId;
    }

    Long authorId() {
        return authorId;
    }
}
