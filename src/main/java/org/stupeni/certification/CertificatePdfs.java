package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.certification.design.Design;
import org.stupeni.certification.design.Designs;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Settings;

/**
 * The certificates as PDF: drawn when first asked for or by {@link CertificatePrinting}, whichever comes first, and kept.
 *
 * <p>Drawing takes a fraction of a second and happens outside of any transaction. Where two draw at the same time, the bytes kept first are everybody's.
 * A sheet holds the certificate's signed credential, and waits for it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CertificatePdfs {

    @Inject
    CertificatePrints prints;

    @Inject
    Instance<AttachedCredentials> credentials;

    @Inject
    Designs designs;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The PDF of a certificate, for HR. */
    public Optional<CertificatePdf> find(Long certificateId) {
        return prints.numberOf(certificateId).map(number -> new CertificatePdf(number, bytes(certificateId)));
    }

    /** The PDF of this employee's own certificate; nothing for a foreign or unknown one. */
    public Optional<CertificatePdf> find(Long certificateId, Long employeeId) {
        return prints.numberOf(certificateId, employeeId)
                .map(number -> new CertificatePdf(number, bytes(certificateId)));
    }

    /** How a certificate of nobody would look in this design: with the word "sample" across it, a code that is none, and no credential. */
    public byte[] sample(Design design) {
        LocalDate today = clock.instant().atZone(settings.zone()).toLocalDate();
        return CertificateDocument.render(
                SampleSheet.of(frameworks.current(), design, settings.address(), today), design, null);
    }

    /** The oldest certificates that can be printed and are not. */
    List<Long> waiting(int most) {
        List<WaitingPrint> waiting = prints.waiting(most);
        Set<Long> signed = credentials
                .get()
                .madeFor(waiting.stream().map(WaitingPrint::certificateId).toList());
        return waiting.stream()
                .filter(print -> !print.holdsCredential() || signed.contains(print.certificateId()))
                .map(WaitingPrint::certificateId)
                .toList();
    }

    /** The PDF, or null as long as its credential is not made. */
    byte[] bytes(Long certificateId) {
        return prints.find(certificateId).orElseGet(() -> print(certificateId));
    }

    private byte[] print(Long certificateId) {
        CertificateText text = prints.textOf(certificateId);
        Optional<String> credential = credentials.get().of(certificateId);
        if (CertificateDocument.holdsCredential(text.template()) && credential.isEmpty()) {
            return null;
        }
        byte[] drawn = CertificateDocument.render(text, designs.find(text.design()), credential.orElse(null));
        try {
            prints.keep(certificateId, drawn);
            return drawn;
        } catch (PersistenceException notKept) {
            return prints.find(certificateId).orElseThrow(() -> notKept);
        }
    }
}
