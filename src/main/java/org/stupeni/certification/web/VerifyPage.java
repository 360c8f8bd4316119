package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.stupeni.certification.CertificateCode;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.CertificateStatus;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.badge.Checked;
import org.stupeni.certification.badge.CredentialChecks;
import org.stupeni.platform.Settings;

/** Says to anybody who has a code, the file or the credential whether the certificate is genuine and valid today; shows nothing that is not printed on it. */
@Named
@RequestScoped
public class VerifyPage {

    private static final int TOO_MANY = 429;
    private static final int TOO_LARGE = 413;
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;

    @Inject
    Certificates certificates;

    @Inject
    CredentialChecks checks;

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
    private Checked checked;
    private Instant now;

    /** What the page has to say. */
    public enum Answer {
        NONE,
        /** What was typed cannot be a code, and {@link #getLook} says what it is. */
        NO_CODE,
        FOUND,
        UNKNOWN,
        TOO_MANY,
        /** A file or a credential was looked at, and {@link #getChecked} says what it is. */
        CHECKED,
        /** Neither a file nor a credential came. */
        NO_FILE,
        TOO_LARGE
    }

    /**
     * Looks at what somebody sent to {@link VerifyFile}, in place of a code.
     *
     * @param file empty if none came
     * @param credential empty if none came
     */
    void check(byte[] file, String credential) {
        if (file.length == 0 && credential.isBlank()) {
            answer = Answer.NO_FILE;
            return;
        }
        now = clock.instant();
        LocalDate today = now.atZone(settings.zone()).toLocalDate();
        checked = file.length > 0 ? checks.file(file, today) : checks.credential(credential.strip(), today);
        found = checked.certificate();
        answer = Answer.CHECKED;
    }

    void tooLarge() {
        answer = Answer.TOO_LARGE;
    }

    void tooMany() {
        answer = Answer.TOO_MANY;
    }

    private void answerFile() {
        switch (answer) {
            case NO_FILE -> Faces.setResponseStatus(BAD_REQUEST);
            case TOO_LARGE -> Faces.setResponseStatus(TOO_LARGE);
            case TOO_MANY -> heldUp();
            default -> {}
        }
    }

    private void heldUp() {
        answer = Answer.TOO_MANY;
        Faces.setResponseStatus(TOO_MANY);
        Faces.addResponseHeader("Retry-After", String.valueOf(LookUpLimit.PERIOD.toSeconds()));
    }

    public void load() {
        if (answer != Answer.NONE) {
            answerFile();
            return;
        }
        if (code == null) {
            // Faces takes an empty field for one that was not sent.
            code = Faces.getRequestParameter("code");
        }
        if (code == null) {
            return;
        }
        // Not Faces.getRemoteAddr(): it believes a header that anybody can write.
        if (!limit.allows(Faces.getRequest().getRemoteAddr())) {
            heldUp();
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

    /** Whether there is a certificate to show. */
    public boolean isFound() {
        return found != null;
    }

    /** Whether there is a signed record of a person to show. */
    public boolean isRecord() {
        return checked != null && checked.signed() != null;
    }

    public Checked getChecked() {
        return checked;
    }

    /** The largest file that is looked at, in megabytes. */
    public int getLargest() {
        return VerifyFile.LARGEST >> 20;
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
