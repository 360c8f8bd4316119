package org.stupeni.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.stupeni.identity.SignedIn;
import org.stupeni.platform.Language;
import org.stupeni.platform.web.Viewer;

/** Language and theme of a request: as the person chose, else as the cookie says, else as the browser asks. */
@ApplicationScoped
public class Preferences {

    static final String LANGUAGE_COOKIE = "stupeni-language";
    static final String THEME_COOKIE = "stupeni-theme";

    /** Empty is the system's choice. */
    static final Set<String> THEMES = Set.of("", "light", "dark");

    private static final int YEAR = 365 * 24 * 60 * 60;

    @Inject
    Viewer viewer;

    void apply(HttpServletRequest request, Optional<SignedIn> person) {
        Language language = person.map(SignedIn::language)
                .or(() -> cookie(request, LANGUAGE_COOKIE).flatMap(Language::ofCode))
                .orElseGet(() -> browsers(request));
        String theme = person.map(SignedIn::theme)
                .filter(chosen -> !chosen.isEmpty())
                .or(() -> cookie(request, THEME_COOKIE).filter(THEMES::contains))
                .orElse("");
        viewer.sees(language, theme, person.map(SignedIn::zone).orElse(null));
    }

    static void remember(HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Language browsers(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Language.ofCode(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.RU);
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
