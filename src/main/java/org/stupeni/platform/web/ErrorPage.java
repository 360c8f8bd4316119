package org.stupeni.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** What went wrong, in the reader's language: what happened, what was kept, what to do. */
@Named
@RequestScoped
public class ErrorPage {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 413);

    @Inject
    ViewTexts texts;

    private String kind = "404";
    private String number;

    void shows(int status, Throwable cause) {
        if (isExpired(cause)) {
            kind = "expired";
        } else if (status >= 500) {
            kind = "500";
            byte[] bytes = new byte[4];
            RANDOM.nextBytes(bytes);
            number = HexFormat.of().formatHex(bytes);
        } else {
            kind = String.valueOf(KNOWN.contains(status) ? status : 400);
        }
    }

    private static boolean isExpired(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }

    /** Whether the portal is to blame: then the error has a number that also stands in the log. */
    public boolean isOurs() {
        return number != null;
    }

    public boolean isExpired() {
        return kind.equals("expired");
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return texts.of("platform_error.title_" + kind);
    }

    public String getText() {
        return texts.of("platform_error.text_" + kind);
    }
}
