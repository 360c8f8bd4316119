package org.stupeni.observation.roleplay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.stupeni.observation.Mark;

/** What the observer of a round noted of one item. */
@Entity
@Table(name = "role_play_mark")
class GameMark {

    @Id
    @SequenceGenerator(name = "role_play_mark", sequenceName = "role_play_mark_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_play_mark")
    @Column(name = "id")
    private Long id;

    @Column(name = "round_id", nullable = false)
    private Long roundId;

    @Column(name = "item_id", nullable = false, length = 60)
    private String item;

    /** The level, or {@link Mark#NOT_OBSERVED}. */
    @Column(name = "seen", nullable = false)
    private int seen;

    protected GameMark() {}

    GameMark(Long roundId, String item, int seen) {
        this.roundId = roundId;
        this.item = item;
        this.seen = seen;
    }

    void says(int level) {
        seen = level;
    }

    String item() {
        return item;
    }

    int seen() {
        return seen;
    }
}
