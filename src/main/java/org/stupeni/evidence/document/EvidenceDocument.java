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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.Refused;

/** One case: what a person brings as evidence, and where it stands. What was said about it stands in {@link DocumentStep}. */
@Entity
@Table(name = "evidence_document")
public class EvidenceDocument {

    @Id
    @SequenceGenerator(name = "evidence_document", sequenceName = "evidence_document_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_document")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private DocumentKind kind;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    /** The course it is to stand for, or null. */
    @Column(name = "course_id", length = 60)
    private String course;

    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @Column(name = "words", nullable = false, length = 2000)
    private String words;

    /** Who was mentored, or null. */
    @Column(name = "colleague_id")
    private Long colleague;

    /** The day it was done. */
    @Column(name = "happened_on", nullable = false)
    private LocalDate happenedOn;

    @Column(name = "file_hash", length = 64)
    private String fileHash;

    @Column(name = "file_name", length = 200)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private DocumentState state;

    /** Null until it was sent first. */
    @Column(name = "sent_at")
    private Instant sentAt;

    /** {@link StepKind#CONFIRMED} or {@link StepKind#DENIED} by the colleague since it was last sent, or null. */
    @Enumerated(EnumType.STRING)
    @Column(name = "confirmation", length = 10)
    private StepKind confirmation;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected EvidenceDocument() {}

    EvidenceDocument(Long employeeId, DocumentData data, Instant now) {
        this.employeeId = employeeId;
        this.state = DocumentState.DRAFT;
        this.createdAt = now;
        take(data);
    }

    private void take(DocumentData data) {
        kind = data.kind();
        competency = data.competency();
        course = data.course();
        title = data.title();
        words = data.words();
        colleague = data.colleague();
        happenedOn = data.happenedOn();
    }

    /** Another wording, as long as its owner may change it. */
    void change(DocumentData data) {
        demandOpen();
        take(data);
    }

    void attach(String hash, String name) {
        demandOpen();
        fileHash = hash;
        fileName = name;
    }

    void detach() {
        demandOpen();
        fileHash = null;
        fileName = null;
    }

    private void demandOpen() {
        if (!state.isOpen()) {
            throw new Refused("document_deed.closed");
        }
    }

    void send(Instant now) {
        demandOpen();
        if (kind != DocumentKind.MENTORING && fileHash == null) {
            throw new Refused("document_deed.no_file");
        }
        state = DocumentState.WAITING;
        sentAt = now;
        confirmation = null;
    }

    /** A draft that nobody else has seen is withdrawn as well: it stays for its owner. */
    void withdraw() {
        if (!state.isOpen() && state != DocumentState.WAITING) {
            throw new Refused("document_deed.closed");
        }
        state = DocumentState.WITHDRAWN;
    }

    void confirm(StepKind answer) {
        demandWaiting();
        if (confirmation != null) {
            throw new Refused("document_deed.confirmed_already");
        }
        confirmation = answer;
    }

    void answer(DocumentState answered) {
        demandWaiting();
        state = answered;
    }

    private void demandWaiting() {
        if (state != DocumentState.WAITING) {
            throw new Refused("document_deed.not_waiting");
        }
    }

    /** Recorded for somebody by who may: there is nothing to wait for. */
    void enter(Instant now) {
        state = DocumentState.ACCEPTED;
        sentAt = now;
    }

    public Long id() {
        return id;
    }

    Long employeeId() {
        return employeeId;
    }

    DocumentKind kind() {
        return kind;
    }

    String competency() {
        return competency;
    }

    String course() {
        return course;
    }

    String title() {
        return title;
    }

    Long colleague() {
        return colleague;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    String fileHash() {
        return fileHash;
    }

    String fileName() {
        return fileName;
    }

    DocumentState state() {
        return state;
    }
}
