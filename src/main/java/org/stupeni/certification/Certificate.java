package org.stupeni.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.AppendOnly;
import org.stupeni.platform.LocalText;

/**
 * The document of one decision, with every word it prints.
 *
 * <p>It is made when the decision can no longer be taken back, once, and never again; it never changes. Whether it is valid on a day is {@link CertificateStatus}'s to
 * say, its bytes are kept by {@link CertificatePrint}.
 */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "certificate")
public class Certificate {

    @Id
    @SequenceGenerator(name = "certificate", sequenceName = "certificate_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "decision_id", nullable = false, unique = true, updatable = false)
    private Long decision;

    @Column(name = "employee_id", nullable = false, updatable = false)
    private Long employee;

    @Column(name = "number", nullable = false, length = 30, unique = true, updatable = false)
    private String number;

    @Column(name = "code", nullable = false, length = 16, unique = true, updatable = false)
    private String code;

    @Column(name = "address", nullable = false, length = 400, updatable = false)
    private String address;

    @Column(name = "holder", nullable = false, length = 302, updatable = false)
    private String holder;

    @Column(name = "organisation_ru", nullable = false, length = 200, updatable = false)
    private String organisationRu;

    @Column(name = "organisation_en", nullable = false, length = 200, updatable = false)
    private String organisationEn;

    /** The competency's id; its printed title stands beside it. */
    @Column(name = "competency", nullable = false, length = 60, updatable = false)
    private String competency;

    @Column(name = "competency_ru", nullable = false, length = 200, updatable = false)
    private String competencyRu;

    @Column(name = "competency_en", nullable = false, length = 200, updatable = false)
    private String competencyEn;

    @Column(name = "level", nullable = false, updatable = false)
    private int level;

    @Column(name = "level_ru", nullable = false, length = 60, updatable = false)
    private String levelRu;

    @Column(name = "level_en", nullable = false, length = 60, updatable = false)
    private String levelEn;

    @Column(name = "summary_ru", nullable = false, length = 1000, updatable = false)
    private String summaryRu;

    @Column(name = "summary_en", nullable = false, length = 1000, updatable = false)
    private String summaryEn;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    /** As printed, or null where the portal decided by itself. */
    @Column(name = "decided_by", length = 302, updatable = false)
    private String decidedBy;

    @Column(name = "framework_number", nullable = false, updatable = false)
    private int framework;

    @Column(name = "template", nullable = false, updatable = false)
    private int template;

    /** The version of the design it is printed with, 0 for the portal's own. */
    @Column(name = "design", nullable = false, updatable = false)
    private int design;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    protected Certificate() {}

    Certificate(Decision decision, CertificateText text, Instant now) {
        this.decision = decision.id();
        this.employee = decision.employee();
        this.competency = decision.competency();
        this.issuedAt = now;
        this.number = text.number();
        this.code = text.code();
        this.address = text.address();
        this.holder = text.holder();
        this.organisationRu = text.organisation().ru();
        this.organisationEn = text.organisation().en();
        this.competencyRu = text.competency().ru();
        this.competencyEn = text.competency().en();
        this.level = text.level();
        this.levelRu = text.levelName().ru();
        this.levelEn = text.levelName().en();
        this.summaryRu = text.summary().ru();
        this.summaryEn = text.summary().en();
        this.validFrom = text.issuedOn();
        this.validUntil = text.validUntil();
        this.decidedBy = text.decidedBy();
        this.framework = text.rules();
        this.template = text.template();
        this.design = text.design();
    }

    public Long id() {
        return id;
    }

    Long decision() {
        return decision;
    }

    Long employee() {
        return employee;
    }

    CertificateText text() {
        return new CertificateText(
                number,
                code,
                address,
                holder,
                new LocalText(organisationRu, organisationEn),
                new LocalText(competencyRu, competencyEn),
                level,
                new LocalText(levelRu, levelEn),
                new LocalText(summaryRu, summaryEn),
                validFrom,
                validUntil,
                decidedBy,
                framework,
                template,
                design);
    }
}
