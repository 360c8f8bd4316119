package org.stupeni.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.stupeni.platform.Settings;

/**
 * What every answer says to the browser: load scripts, styles and frames from nowhere else, guess no types, keep signed-in pages out of caches.
 *
 * <p>There is one content security policy on every answer. The one with a nonce that PrimeFaces adds to each Faces page is kept aside in a request
 * attribute, until a page that has its components takes it by {@link ContentPolicy}.
 */
@WebFilter(filterName = "SecurityHeaders", urlPatterns = "/*", asyncSupported = true)
public class SecurityHeaders extends HttpFilter {

    static final String HEADER = "Content-Security-Policy";
    static final String KEPT_ASIDE = SecurityHeaders.class.getName() + ".policy";

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; "
                    + "img-src 'self' data:; style-src 'self'; script-src 'self'";

    @Inject
    Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(HEADER, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (settings.secureCookies()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, new OnePolicy(request, response));
    }

    /** Lets nobody add a second policy. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        OnePolicy(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void addHeader(String name, String value) {
            if (HEADER.equalsIgnoreCase(name)) {
                request.setAttribute(KEPT_ASIDE, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
