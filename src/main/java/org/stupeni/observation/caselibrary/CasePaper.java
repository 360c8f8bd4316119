package org.stupeni.observation.caselibrary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.stupeni.platform.Refused;

/** The role-play or the scene that a case becomes, as it is being written. There is one of each kind for a case. */
@Entity
@Table(name = "client_case_paper")
class CasePaper {

    @Id
    @SequenceGenerator(name = "client_case_paper", sequenceName = "client_case_paper_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_case_paper")
    @Column(name = "id")
    private Long id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10, updatable = false)
    private PaperKind kind;

    /** How often it was saved. */
    @Column(name = "saves", nullable = false)
    private int saves;

    @Column(name = "document", nullable = false, length = 20000)
    private String document;

    @Column(name = "saved_by", nullable = false)
    private Long savedBy;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    /** Who saved it since it was last published. */
    @ElementCollection
    @CollectionTable(name = "client_case_paper_writer", joinColumns = @JoinColumn(name = "paper_id", nullable = false))
    @Column(name = "employee_id", nullable = false)
    private Set<Long> writers = new HashSet<>();

    protected CasePaper() {}

    CasePaper(Long caseId, PaperKind kind) {
        this.caseId = caseId;
        this.kind = kind;
    }

    /**
     * Keeps a text. Who saves what says the same as before has only checked it, and is no writer.
     *
     * @param seen how often it was saved when it was read
     */
    void becomes(String text, int seen, Long by, Instant now) {
        demandSeen(seen);
        if (document == null || !PaperForm.isSame(kind, document, text)) {
            writers.add(by);
        }
        saves++;
        document = text;
        savedBy = by;
        savedAt = now;
    }

    /**
     * @param seen how often it was saved when it was read
     * @throws Refused if somebody saved it since
     */
    void demandSeen(int seen) {
        if (seen != saves) {
            throw new Refused("cases_paper.saved_meanwhile");
        }
    }

    boolean isWrittenBy(Long person) {
        return writers.contains(person);
    }

    void isPublished() {
        writers.clear();
    }

    PaperText text() {
        return new PaperText(document, saves, savedAt);
    }
}
