package org.stupeni.notification.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.AppendOnly;
import org.stupeni.platform.LocalText;

/** What somebody wrote to a group of people of a course. It is written once. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "group_message")
class GroupMessage {

    @Id
    @SequenceGenerator(name = "group_message", sequenceName = "group_message_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_message")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "course_id", nullable = false, updatable = false, length = 60)
    private String courseId;

    @Column(name = "title_ru", nullable = false, updatable = false, length = NewMessage.LONGEST_TITLE)
    private String titleRu;

    @Column(name = "title_en", nullable = false, updatable = false, length = NewMessage.LONGEST_TITLE)
    private String titleEn;

    @Column(name = "text_ru", nullable = false, updatable = false, length = NewMessage.LONGEST_TEXT)
    private String textRu;

    @Column(name = "text_en", nullable = false, updatable = false, length = NewMessage.LONGEST_TEXT)
    private String textEn;

    @Column(name = "people", nullable = false, updatable = false)
    private int people;

    /** The hash of words and people, to find the same once more. */
    @Column(name = "fingerprint", nullable = false, updatable = false, length = 64)
    private String fingerprint;

    /** The name of the form it came with: sent twice, it is one. */
    @Column(name = "deed", nullable = false, updatable = false, length = 60, unique = true)
    private String deed;

    @Column(name = "sent_by", nullable = false, updatable = false)
    private Long sentBy;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private Instant sentAt;

    protected GroupMessage() {}

    GroupMessage(NewMessage message, int people, String fingerprint, String deed, Long by, Instant now) {
        this.courseId = message.courseId();
        this.titleRu = message.title().ru();
        this.titleEn = message.title().en();
        this.textRu = message.text().ru();
        this.textEn = message.text().en();
        this.people = people;
        this.fingerprint = fingerprint;
        this.deed = deed;
        this.sentBy = by;
        this.sentAt = now;
    }

    Long id() {
        return id;
    }

    /** Its title for everybody: in the one language it has, or in both. */
    LocalText title() {
        return NewMessage.filled(new LocalText(titleRu, titleEn));
    }
}
