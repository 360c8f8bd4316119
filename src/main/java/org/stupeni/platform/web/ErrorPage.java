package org.stupeni.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.primefaces.csp.CspException;
import org.stupeni.platform.FailureNumber;

/** What went wrong, in the reader's language: what happened, what was kept, what to do. */
@Named
@RequestScoped
public class ErrorPage {

    /** An attribute of a request that is answered later: the sentence that says so. It is no error, but its page is the same. */
    public static final String WAITS = "portal.waits";

    /** After how many seconds it is worth asking again. */
    public static final String WAIT_SECONDS = "5";

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 413);

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private String kind = "404";
    private String number;
    private String waits;

    /**
     * Takes in what went wrong.
     *
     * @param status the status the server would answer with
     * @param cause the exception, or null
     * @return the status that fits better
     */
    int shows(int status, Throwable cause) {
        if (comesFrom(cause, ViewExpiredException.class)) {
            kind = "expired";
            return HttpServletResponse.SC_CONFLICT;
        }
        if (comesFrom(cause, CspException.class)) {
            kind = "400";
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            kind = "500";
            number = FailureNumber.next();
        } else {
            kind = String.valueOf(KNOWN.contains(status) ? status : 400);
        }
        return status;
    }

    /** Says that something is not ready yet. */
    void waits(String sentence) {
        kind = "waits";
        waits = sentence;
    }

    private static boolean comesFrom(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
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
        return waits == null ? texts.of("platform_error.text_" + kind) : waits;
    }

    /** The page without anything that could break: no bar, no names, nothing from the database. */
    String plain() {
        String told = number == null
                ? ""
                : "<p>" + texts.of("platform_error.number") + " <strong class=\"number\">" + number + "</strong></p>";
        return "<!DOCTYPE html>\n<html lang=\"" + viewer.getLanguage().code()
                + "\"><head><meta charset=\"UTF-8\"/><title>"
                + getTitle() + "</title></head><body><main><h1>" + getTitle() + "</h1><p>" + getText() + "</p>" + told
                + "<p><a href=\"/start\">" + texts.of("platform_error.start") + "</a></p></main></body></html>";
    }
}
