package org.stupeni.certification.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.stupeni.certification.badge.SignedDocuments;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;

/** A record as a file. It is drawn outside of any transaction. */
@ApplicationScoped
public class TranscriptFiles {

    /** What the header calls it, so that nobody takes it for a credential. */
    static final String SIGNED = "stupeni-transcript+jws";

    @Inject
    Transcripts transcripts;

    @Inject
    SignedDocuments documents;

    /** With the signed JSON inside; where the signing key cannot be used it says that it is not signed, since nobody is to be without the own record for that. */
    public Optional<byte[]> pdf(Long employeeId, LocalDate on, Language language) {
        return transcripts.of(employeeId, on).map(one -> TranscriptDocument.render(one, language, signed(one)));
    }

    private String signed(Transcript one) {
        try {
            return documents.sign(SIGNED, Json.write(one));
        } catch (Refused noKey) {
            return null;
        }
    }

    public Optional<byte[]> json(Long employeeId, LocalDate on) {
        return transcripts.of(employeeId, on).map(one -> Json.write(one).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The JSON signed as the portal's certificates are: whoever has it can check with the published keys that the portal made it and that nothing was changed.
     *
     * @return the compact form of a JWS
     * @throws org.stupeni.platform.Refused if the signing key cannot be used
     */
    public Optional<byte[]> jws(Long employeeId, LocalDate on) {
        return json(employeeId, on)
                .map(json -> documents
                        .sign(SIGNED, new String(json, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
