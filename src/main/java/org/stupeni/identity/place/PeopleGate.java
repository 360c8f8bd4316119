package org.stupeni.identity.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/**
 * The one row that every act of an administrator locks first, so that such acts go one after another.
 *
 * <p>What is true of many rows together (somebody is an administrator, no two people have one number, no chain of managers closes) cannot be broken by two
 * acts at once. They are rare, so nobody waits.
 */
@Entity
@Table(name = "people_gate")
public class PeopleGate {

    private static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    protected PeopleGate() {}

    /** Waits until no other act is under way; the gate opens with the end of the transaction. */
    public static void pass(EntityManager entityManager) {
        entityManager.find(PeopleGate.class, ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
