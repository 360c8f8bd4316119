package org.stupeni.certification.badge.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stupeni.certification.badge.PublishedDocument;
import org.stupeni.certification.badge.PublishedDocuments;
import org.stupeni.certification.web.LookUpLimit;

/** Keys, issuer, achievements and status lists for everybody, also for scripts of other sites; as often a minute as certificates may be looked up. */
@WebServlet({"/keys/*", "/.well-known/jwks.json", "/issuer", "/achievements/*", "/status/*"})
public class PublishedServlet extends HttpServlet {

    private static final int TOO_MANY = 429;

    /** Counted apart from look-ups of certificates: who checks a credential does both. */
    private static final String COUNTED = "documents for ";

    @Inject
    transient PublishedDocuments documents;

    @Inject
    transient LookUpLimit limit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (!limit.allows(COUNTED + request.getRemoteAddr())) {
            response.setStatus(TOO_MANY);
            response.setHeader("Retry-After", String.valueOf(LookUpLimit.PERIOD.toSeconds()));
            response.setContentLength(0);
            return;
        }
        Optional<PublishedDocument> found =
                documents.at(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] body = found.get().text().getBytes(StandardCharsets.UTF_8);
        response.setContentType(found.get().type());
        response.setHeader("Cache-Control", "public, max-age=" + found.get().keptSeconds());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
