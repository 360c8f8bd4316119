package org.stupeni.observation.roleplay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one of the three says of a round. */
@Entity
@Table(name = "role_play_word")
class GameWord {

    static final int LONGEST = 1000;

    @Id
    @SequenceGenerator(name = "role_play_word", sequenceName = "role_play_word_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_play_word")
    @Column(name = "id")
    private Long id;

    @Column(name = "round_id", nullable = false)
    private Long roundId;

    @Column(name = "author_id", nullable = false)
    private Long author;

    @Column(name = "words", length = LONGEST)
    private String words;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected GameWord() {}

    GameWord(Long roundId, Long author) {
        this.roundId = roundId;
        this.author = author;
    }

    void says(String said, Instant now) {
        words = said;
        savedAt = now;
    }

    Long author() {
        return author;
    }

    String words() {
        return words;
    }
}
