package org.stupeni.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Where transactions wait that write the first levels of a person: what does not exist yet cannot be locked.
 *
 * <p>The rows are made with the table and never change. Several people share one; nobody's own row is taken, since rows that refer to a person hold it already when
 * their transaction comes here, and two such would wait for each other.
 */
@Entity
@Table(name = "level_turn")
public class LevelTurn {

    /** How many rows there are. */
    static final int TURNS = 64;

    @Id
    @Column(name = "id")
    private Integer id;

    protected LevelTurn() {}

    static Integer of(Long employeeId) {
        return Math.floorMod(employeeId, TURNS) + 1;
    }
}
