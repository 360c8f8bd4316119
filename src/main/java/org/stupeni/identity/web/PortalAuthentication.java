package org.stupeni.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.SignedIn;
import org.stupeni.identity.signin.LoginSessions;

/**
 * Says on every request who makes it, from the token in its cookie and the row of that login session.
 *
 * <p>Nothing is remembered in the servlet session: the server's own mechanisms lose roles between nodes (Payara issue 6342) and cannot be revoked
 * everywhere.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    @Inject
    LoginSessions sessions;

    @Inject
    LoginCookie cookie;

    @Inject
    Preferences preferences;

    @Inject
    CurrentPerson me;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getServletPath().equals("/static")) {
            return context.doNothing();
        }
        Optional<SignedIn> found = cookie.read(request).flatMap(sessions::find);
        preferences.apply(request, found);
        if (found.isPresent()) {
            SignedIn person = found.get();
            me.is(person);
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(person.employeeId().toString()), person.groups());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return askToSignIn(request, response, context);
    }

    /** A cookie whose session has ended tells that the person was signed in; the sign-in page says so, and whether signing in again can help. */
    private AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/api/")) {
            return context.responseUnauthorized();
        }
        String next = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        String ended = cookie.read(request)
                .map(token -> sessions.isShutOut(token) ? "&ended=closed" : "&ended=yes")
                .orElse("");
        return context.redirect(
                request.getContextPath() + "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8) + ended);
    }
}
