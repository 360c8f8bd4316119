package org.stupeni.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Json;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;

/**
 * Leads a person with a one-time password to the page that changes it, from wherever; scripts are refused with a sentence. Signing out, the language and
 * the theme work.
 */
@WebFilter(filterName = "OneTimePassword", urlPatterns = "/*", asyncSupported = true)
public class OneTimePasswordFilter extends HttpFilter {

    private static final String PAGE = "/learn/password";
    private static final String VIEW = ".xhtml";
    private static final String STATIC = "/static/";
    private static final Set<String> OPEN =
            Set.of(PAGE, "/api/session/sign-out", "/api/session/language", "/api/session/theme");

    @Inject
    transient CurrentPerson me;

    @Inject
    transient ViewTexts texts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (OPEN.contains(path) || path.startsWith(STATIC) || !me.isMustChangePassword()) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/api/")) {
            refuse(response);
        } else {
            response.sendRedirect(request.getContextPath() + PAGE);
        }
    }

    /** The path by which the server decides who may come in; that of a page has been given its file's ending by now. */
    private static String path(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.endsWith(VIEW) ? path.substring(0, path.length() - VIEW.length()) : path;
    }

    private void refuse(HttpServletResponse response) throws IOException {
        String key = "identity_password.one_time";
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream()
                .write(Json.write(new Refusal(key, texts.of(key))).getBytes(StandardCharsets.UTF_8));
    }
}
