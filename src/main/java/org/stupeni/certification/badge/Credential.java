package org.stupeni.certification.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** The signed credential of a certificate: made once, kept letter by letter, never made anew. */
@Entity
@Table(name = "credential")
public class Credential {

    @Id
    @Column(name = "certificate_id")
    private long certificate;

    /** The credential's own id, {@code urn:uuid:} left out. */
    @Column(name = "uuid", nullable = false, length = 36, unique = true)
    private String uuid;

    /** The holder's random id, the same in all credentials of a person. */
    @Column(name = "subject", nullable = false, length = 36)
    private String subject;

    @Column(name = "list_number", nullable = false)
    private int listNumber;

    @Column(name = "list_index", nullable = false)
    private int listIndex;

    @Column(name = "thumbprint", nullable = false, length = 43)
    private String thumbprint;

    @Lob
    @Column(name = "compact", nullable = false)
    private String compact;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected Credential() {}

    Credential(long certificate, String uuid, String subject, StatusPlace place) {
        this.certificate = certificate;
        this.uuid = uuid;
        this.subject = subject;
        this.listNumber = place.list();
        this.listIndex = place.index();
    }

    void isSigned(String thumbprint, String compact, Instant now) {
        this.thumbprint = thumbprint;
        this.compact = compact;
        this.madeAt = now;
    }

    String compact() {
        return compact;
    }
}
