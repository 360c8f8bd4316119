package org.stupeni.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: one row, whose lock is the right to seal. */
@Entity
@Table(name = "trail_head")
public class TrailHead {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "seal_position", nullable = false)
    private long position;

    @Column(name = "hash", nullable = false, length = 64)
    private String hash;

    protected TrailHead() {}

    Seal seal() {
        return new Seal(position, hash);
    }

    void moveTo(Seal seal) {
        position = seal.position();
        hash = seal.hash();
    }
}
