package org.stupeni.observation.roleplay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.stupeni.observation.RolePlay;
import org.stupeni.platform.Json;
import org.stupeni.platform.Refused;

/** One round of a game: a brief as it was when the game was opened, and who sat where. */
@Entity
@Table(name = "role_play_round")
class GameRound {

    @Id
    @SequenceGenerator(name = "role_play_round", sequenceName = "role_play_round_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_play_round")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "game_id", nullable = false)
    private Long gameId;

    /** From 1. */
    @Column(name = "number", nullable = false)
    private int number;

    /** {@link RolePlay} as JSON. */
    @Lob
    @Column(name = "brief", nullable = false)
    private String brief;

    @Column(name = "checklist_hash", nullable = false, length = 64)
    private String checklistHash;

    @Column(name = "agent_id", nullable = false)
    private Long agent;

    @Column(name = "client_id", nullable = false)
    private Long client;

    @Column(name = "observer_id", nullable = false)
    private Long observer;

    /** When the observer ended it, or null. */
    @Column(name = "ended_at")
    private Instant endedAt;

    protected GameRound() {}

    GameRound(Game game, int number, RolePlay brief, String checklistHash) {
        this.gameId = game.id();
        this.number = number;
        this.brief = Json.write(brief);
        this.checklistHash = checklistHash;
        this.agent = Seat.AGENT.of(game.people(), number);
        this.client = Seat.CLIENT.of(game.people(), number);
        this.observer = Seat.OBSERVER.of(game.people(), number);
    }

    /** @throws Refused if it was ended */
    void end(Instant now) {
        if (endedAt != null) {
            throw new Refused("roleplay_act.round_ended");
        }
        endedAt = now;
    }
}
