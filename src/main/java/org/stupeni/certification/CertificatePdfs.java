package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The certificates as PDF: drawn when first asked for or by {@link CertificatePrinting}, whichever comes first, and kept.
 *
 * <p>Drawing takes a fraction of a second and happens outside of any transaction. Where two draw at the same time, the bytes kept first are everybody's.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CertificatePdfs {

    @Inject
    CertificatePrints prints;

    /** The PDF of a certificate, for HR. */
    public Optional<CertificatePdf> find(Long certificateId) {
        return prints.numberOf(certificateId).map(number -> new CertificatePdf(number, bytes(certificateId)));
    }

    /** The PDF of this employee's own certificate; nothing for a foreign or unknown one. */
    public Optional<CertificatePdf> find(Long certificateId, Long employeeId) {
        return prints.numberOf(certificateId, employeeId)
                .map(number -> new CertificatePdf(number, bytes(certificateId)));
    }

    List<Long> waiting(int most) {
        return prints.waiting(most);
    }

    byte[] bytes(Long certificateId) {
        return prints.find(certificateId).orElseGet(() -> print(certificateId));
    }

    private byte[] print(Long certificateId) {
        byte[] drawn = CertificateDocument.render(prints.textOf(certificateId));
        try {
            prints.keep(certificateId, drawn);
            return drawn;
        } catch (PersistenceException notKept) {
            return prints.find(certificateId).orElseThrow(() -> notKept);
        }
    }
}
