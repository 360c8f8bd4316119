package org.stupeni.observation.roleplay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.stupeni.platform.Refused;

/** Three people who play three rounds. It is open until whoever opened it ends it; what was said can be read ever after. */
@Entity
@Table(name = "role_play_game")
class Game {

    @Id
    @SequenceGenerator(name = "role_play_game", sequenceName = "role_play_game_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_play_game")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "opened_by", nullable = false)
    private Long openedBy;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "first_id", nullable = false)
    private Long first;

    @Column(name = "second_id", nullable = false)
    private Long second;

    @Column(name = "third_id", nullable = false)
    private Long third;

    /** How many rounds are over. */
    @Column(name = "played", nullable = false)
    private int played;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Game() {}

    Game(Long openedBy, List<Long> people, Instant now) {
        this.openedBy = openedBy;
        this.first = people.get(0);
        this.second = people.get(1);
        this.third = people.get(2);
        this.openedAt = now;
    }

    /** @throws Refused if it was ended */
    void demandOpen() {
        if (endedAt != null) {
            throw new Refused("roleplay_act.ended");
        }
    }

    void roundIsPlayed() {
        demandOpen();
        played++;
    }

    void end(Instant now) {
        demandOpen();
        endedAt = now;
    }

    Long id() {
        return id;
    }

    Long openedBy() {
        return openedBy;
    }

    List<Long> people() {
        return List.of(first, second, third);
    }
}
