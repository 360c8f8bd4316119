package org.stupeni.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.Json;

/** Something one person is told, until they have read it and after. */
@Entity
@Table(name = "note")
public class Note {

    /** What is told; the names are kept in rows. */
    public enum Kind {
        CERTIFIED,
        DECLINED,
        LATE_ACCEPTED,
        DISPUTE_UPHELD,
        DISPUTE_STANDS,
        RESULT_STANDS,
        RESULT_CORRECTED,
        /** The person is asked to judge the questions of an exam. */
        JUDGE_ASKED
    }

    @Id
    @SequenceGenerator(name = "note", sequenceName = "note_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note")
    @Column(name = "id")
    private Long id;

    @Column(name = "employee_id", nullable = false)
    private Long employee;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private Kind kind;

    /** {@link NoteDetails} as JSON. */
    @Column(name = "details", nullable = false, length = 8000)
    private String details;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Note() {}

    Note(Long employee, Kind kind, NoteDetails details, Instant now) {
        this.employee = employee;
        this.kind = kind;
        this.details = Json.write(details);
        this.createdAt = now;
    }
}
