package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Refused;

class PrintBatchTest {

    @Test
    void oneThatIsNotSignedYetHoldsUpTheOthers() {
        PrintBatch batch = new PrintBatch();
        batch.pdfs = new CertificatePdfs() {
            @Override
            public Optional<CertificatePdf> find(Long certificateId) {
                return Optional.of(new CertificatePdf("СТ-2026-00001", certificateId == 1 ? new byte[] {1} : null));
            }
        };

        assertThatThrownBy(() -> batch.take(List.of(1L, 2L)))
                .isInstanceOf(Refused.class)
                .hasMessage("certification_batch.waits");
    }
}
