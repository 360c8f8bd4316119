package org.stupeni.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.Sha256;

/** The PDF of a certificate, drawn once and kept: what was handed out never looks different. */
@Entity
@Table(name = "certificate_print")
public class CertificatePrint {

    @Id
    @Column(name = "certificate_id")
    private long certificate;

    @Column(name = "printed_at", nullable = false)
    private Instant printedAt;

    @Column(name = "hash", nullable = false, length = 64)
    private String hash;

    @Lob
    @Column(name = "pdf", nullable = false)
    private byte[] pdf;

    protected CertificatePrint() {}

    CertificatePrint(Long certificate, byte[] pdf, Instant now) {
        this.certificate = certificate;
        this.pdf = pdf.clone();
        this.hash = Sha256.of(pdf);
        this.printedAt = now;
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
