package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.omnifaces.util.Faces;
import org.stupeni.certification.CertificateCode;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.CertificateStatus;
import org.stupeni.certification.Certificates;
import org.stupeni.platform.Settings;

/** Says to anybody who has a code whether the certificate is genuine and valid today; shows nothing that is not printed on it. */
@Named
@RequestScoped
public class VerifyPage {

    private static final int TOO_MANY = 429;
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;

    @Inject
    Certificates certificates;

    @Inject
    LookUpLimit limit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private String code;
    private Answer answer = Answer.NONE;
    private CertificateCode.Look look;
    private CertificateState found;
    private Instant now;

    /** What the page has to say. */
    public enum Answer {
        NONE,
        /** What was typed cannot be a code, and {@link #getLook} says what it is. */
        NO_CODE,
        FOUND,
        UNKNOWN,
        TOO_MANY
    }

    public void load() {
        if (code == null) {
            // Faces takes an empty field for one that was not sent.
            code = Faces.getRequestParameter("code");
        }
        if (code == null) {
            return;
        }
        // Not Faces.getRemoteAddr(): it believes a header that anybody can write.
        if (!limit.allows(Faces.getRequest().getRemoteAddr())) {
            answer = Answer.TOO_MANY;
            Faces.setResponseStatus(TOO_MANY);
            Faces.addResponseHeader("Retry-After", String.valueOf(LookUpLimit.PERIOD.toSeconds()));
            return;
        }
        look = CertificateCode.lookOf(code);
        if (look != CertificateCode.Look.CODE) {
            answer = Answer.NO_CODE;
            Faces.setResponseStatus(look == CertificateCode.Look.NOTHING ? BAD_REQUEST : NOT_FOUND);
            return;
        }
        now = clock.instant();
        found = certificates
                .verify(code, now.atZone(settings.zone()).toLocalDate())
                .orElse(null);
        answer = found == null ? Answer.UNKNOWN : Answer.FOUND;
        if (found == null) {
            Faces.setResponseStatus(NOT_FOUND);
        }
    }

    public Answer getAnswer() {
        return answer;
    }

    public CertificateCode.Look getLook() {
        return look;
    }

    public CertificateRow getCertificate() {
        return found.certificate();
    }

    public CertificateStatus getStatus() {
        return found.status();
    }

    public Instant getNow() {
        return now;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
