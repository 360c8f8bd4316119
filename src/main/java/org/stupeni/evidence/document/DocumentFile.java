package org.stupeni.evidence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** The bytes of a file, kept once whoever sends it, under their hash. */
@Entity
@Table(name = "document_file")
public class DocumentFile {

    @Id
    @Column(name = "hash", length = 64)
    private String hash;

    @Column(name = "media_type", nullable = false, length = 30)
    private String type;

    @Column(name = "length", nullable = false)
    private int length;

    @Lob
    @Column(name = "content", nullable = false)
    private byte[] content;

    @Column(name = "stored_at", nullable = false)
    private Instant storedAt;

    protected DocumentFile() {}

    DocumentFile(String hash, String type, byte[] content, Instant now) {
        this.hash = hash;
        this.type = type;
        this.content = content.clone();
        this.length = content.length;
        this.storedAt = now;
    }
}
