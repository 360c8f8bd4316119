package org.stupeni.notification.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.stupeni.platform.AppendOnly;

/** That somebody got a message, and the note that tells them. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "group_message_reader")
class GroupMessageReader {

    @Id
    @SequenceGenerator(name = "group_message_reader", sequenceName = "group_message_reader_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_message_reader")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "message_id", nullable = false, updatable = false)
    private Long messageId;

    @Column(name = "employee_id", nullable = false, updatable = false)
    private Long employeeId;

    @Column(name = "note_id", nullable = false, updatable = false)
    private Long noteId;

    protected GroupMessageReader() {}

    GroupMessageReader(Long messageId, Long employeeId, Long noteId) {
        this.messageId = messageId;
        this.employeeId = employeeId;
        this.noteId = noteId;
    }
}
