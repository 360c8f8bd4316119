package org.stupeni.evidence.document;

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
import java.time.LocalDate;
import org.stupeni.evidence.Strength;

/** Something that happened to a document; written once. */
@Entity
@Table(name = "document_step")
public class DocumentStep {

    @Id
    @SequenceGenerator(name = "document_step", sequenceName = "document_step_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_step")
    @Column(name = "id")
    private Long id;

    @Column(name = "document_id", nullable = false)
    private Long documentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private StepKind kind;

    /** The reason or the question; for a sending what the document said then. Null where nothing was said. */
    @Column(name = "words", length = 2000)
    private String words;

    /** The file it was sent with, or null. */
    @Column(name = "file_hash", length = 64)
    private String fileHash;

    @Column(name = "file_name", length = 200)
    private String fileName;

    /** How far it goes, where it was accepted. */
    @Enumerated(EnumType.STRING)
    @Column(name = "strength", length = 10)
    private Strength strength;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "done_by", nullable = false)
    private Long by;

    @Column(name = "done_at", nullable = false)
    private Instant at;

    protected DocumentStep() {}

    DocumentStep(Long documentId, StepKind kind, String words, Long by, Instant at) {
        this.documentId = documentId;
        this.kind = kind;
        this.words = words;
        this.by = by;
        this.at = at;
    }

    DocumentStep with(String hash, String name) {
        this.fileHash = hash;
        this.fileName = name;
        return this;
    }

    DocumentStep weighed(Strength given, LocalDate until) {
        this.strength = given;
        this.validTo = until;
        return this;
    }
}
