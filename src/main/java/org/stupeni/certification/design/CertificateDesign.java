package org.stupeni.certification.design;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/** A version of the design, written once. */
@Entity
@Table(name = "certificate_design")
public class CertificateDesign {

    @Id
    @Column(name = "number")
    private int number;

    @Column(name = "organisation_ru", nullable = false, length = NewDesign.LONGEST_NAME)
    private String organisationRu;

    @Column(name = "organisation_en", nullable = false, length = NewDesign.LONGEST_NAME)
    private String organisationEn;

    @Column(name = "line_ru", length = NewDesign.LONGEST_LINE)
    private String lineRu;

    @Column(name = "line_en", length = NewDesign.LONGEST_LINE)
    private String lineEn;

    @Column(name = "accent", nullable = false, length = 7)
    private String accent;

    @Column(name = "signer_ru", length = NewDesign.LONGEST_SIGNER)
    private String signerRu;

    @Column(name = "signer_en", length = NewDesign.LONGEST_SIGNER)
    private String signerEn;

    @Column(name = "second_signer_ru", length = NewDesign.LONGEST_SIGNER)
    private String secondSignerRu;

    @Column(name = "second_signer_en", length = NewDesign.LONGEST_SIGNER)
    private String secondSignerEn;

    @Lob
    @Column(name = "logo")
    private byte[] logo;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false)
    private Long madeBy;

    protected CertificateDesign() {}

    CertificateDesign(Design design, Long madeBy, Instant now) {
        this.number = design.number();
        this.organisationRu = design.organisation().ru();
        this.organisationEn = design.organisation().en();
        this.lineRu = design.line() == null ? null : design.line().ru();
        this.lineEn = design.line() == null ? null : design.line().en();
        this.accent = design.accent();
        LocalText first = design.signers().isEmpty() ? null : design.signers().get(0);
        LocalText second = design.signers().size() < Design.SIGNERS
                ? null
                : design.signers().get(1);
        this.signerRu = first == null ? null : first.ru();
        this.signerEn = first == null ? null : first.en();
        this.secondSignerRu = second == null ? null : second.ru();
        this.secondSignerEn = second == null ? null : second.en();
        this.logo = design.hasLogo() ? design.logo().clone() : null;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    Design design() {
        List<LocalText> signers = Stream.of(both(signerRu, signerEn), both(secondSignerRu, secondSignerEn))
                .filter(Objects::nonNull)
                .toList();
        return new Design(
                number,
                new LocalText(organisationRu, organisationEn),
                both(lineRu, lineEn),
                accent,
                signers,
                logo == null ? null : logo.clone());
    }

    private static LocalText both(String ru, String en) {
        return ru == null ? null : new LocalText(ru, en);
    }
}
