package org.stupeni.observation.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.stupeni.observation.Mark;

/** What somebody says of one item. */
@Entity
@Table(name = "peer_mark")
class PeerMark {

    @Id
    @SequenceGenerator(name = "peer_mark", sequenceName = "peer_mark_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "peer_mark")
    @Column(name = "id")
    private Long id;

    @Column(name = "answer_id", nullable = false)
    private Long answerId;

    @Column(name = "item_id", nullable = false, length = 60)
    private String item;

    /** The level, or {@link Mark#NOT_OBSERVED}. */
    @Column(name = "seen", nullable = false)
    private int seen;

    protected PeerMark() {}

    PeerMark(Long answerId, String item, int seen) {
        this.answerId = answerId;
        this.item = item;
        this.seen = seen;
    }

    void says(int level) {
        seen = level;
    }

    String item() {
        return item;
    }
}
