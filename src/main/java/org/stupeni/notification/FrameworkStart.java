package org.stupeni.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That HR was told of the first day of a version of the framework: its number is the key, so nobody is told twice. */
@Entity
@Table(name = "framework_start")
public class FrameworkStart {

    @Id
    @Column(name = "number")
    private int number;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    protected FrameworkStart() {}

    FrameworkStart(int number, Instant now) {
        this.number = number;
        this.toldAt = now;
    }
}
