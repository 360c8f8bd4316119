package org.stupeni.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.signin.LoginSessions;
import org.stupeni.platform.Language;

/** What the bar of every page does by a plain form: choose language and theme, sign out; and signing in again in place. */
@Path("session")
@RequestScoped
public class SessionResource {

    @Inject
    LoginSessions sessions;

    @Inject
    LoginCookie cookie;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    /** What a script sends to sign in without leaving its page. */
    public record Credentials(String name, String password) {}

    /** Signs in without leaving the page; the answer carries only the cookie. */
    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_JSON)
    public void signIn(Credentials credentials) {
        if (credentials == null || credentials.name() == null || credentials.password() == null) {
            throw new BadRequestException();
        }
        cookie.write(
                response,
                sessions.signIn(
                        credentials.name(), credentials.password(), Client.address(request), Client.agent(request)));
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut() {
        cookie.read(request).ifPresent(sessions::signOut);
        cookie.clear(response);
        return to("/sign-in");
    }

    @POST
    @Path("language")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response language(@FormParam("language") String code, @FormParam("back") String back) {
        Language language = Language.ofCode(code).orElseThrow(BadRequestException::new);
        if (me.isSignedIn()) {
            people.chooseLanguage(me.getId(), language);
        }
        Preferences.remember(response, Preferences.LANGUAGE_COOKIE, language.code());
        return to(back);
    }

    @POST
    @Path("theme")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response theme(@FormParam("theme") String theme, @FormParam("back") String back) {
        if (theme == null || !Preferences.THEMES.contains(theme)) {
            throw new BadRequestException();
        }
        if (me.isSignedIn()) {
            people.chooseTheme(me.getId(), theme);
        }
        Preferences.remember(response, Preferences.THEME_COOKIE, theme);
        return to(back);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(OwnPath.orStart(path))).build();
    }
}
