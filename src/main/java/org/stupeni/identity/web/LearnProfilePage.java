package org.stupeni.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.Profile;
import org.stupeni.identity.Profiles;
import org.stupeni.identity.signin.Device;
import org.stupeni.identity.signin.Devices;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.web.ViewTexts;

/** What the portal knows about the reader, how it shows itself, and where the reader is signed in. */
@Named
@RequestScoped
public class LearnProfilePage {

    /** How the system's theme is called in the form, where nothing chosen would be an empty field. */
    private static final String SYSTEM = "system";

    @Inject
    Profiles profiles;

    @Inject
    Devices devices;

    @Inject
    LoginCookie cookie;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Clock clock;

    private Profile profile;
    private String language;
    private String theme;
    private String zone;

    @PostConstruct
    void load() {
        profile = profiles.of(me.getId());
        language = profile.language().code();
        theme = profile.theme().isEmpty() ? SYSTEM : profile.theme();
        zone = profile.zone().getId();
    }

    public void save() throws IOException {
        Language chosen = Language.ofCode(language).orElse(profile.language());
        String shown = theme.equals(SYSTEM) ? "" : theme;
        ZoneId lived = ZoneChoice.offers(zone, profile.zone()) ? ZoneId.of(zone) : profile.zone();
        profiles.choose(me.getId(), chosen, Preferences.THEMES.contains(shown) ? shown : profile.theme(), lived);
        HttpServletResponse response = Faces.getResponse();
        Preferences.remember(response, Preferences.LANGUAGE_COOKIE, chosen.code());
        Preferences.remember(response, Preferences.THEME_COOKIE, shown);
        Faces.redirect("/learn/profile?saved=yes");
    }

    public List<DeviceLine> getDevices() {
        String token = cookie.read(Faces.getRequest()).orElse("");
        return devices.of(me.getId(), token).stream().map(this::line).toList();
    }

    private DeviceLine line(Device device) {
        Agent agent = Agent.of(device.agent());
        Optional<String> system = agent.system().map(texts::in);
        String browser = agent.browser().map(texts::in).orElseGet(() -> texts.of("identity_profile.unknown_browser"));
        return new DeviceLine(
                device.id(),
                system.map(name -> texts.of("identity_profile.browser_on", browser, name))
                        .orElse(browser),
                device.address(),
                device.since(),
                device.lastSeen(),
                device.thisOne());
    }

    public List<SelectItem> getLanguages() {
        return Arrays.stream(Language.values())
                .map(each -> new SelectItem(each.code(), texts.of("identity_profile.language_" + each.code())))
                .toList();
    }

    public List<SelectItem> getThemes() {
        return List.of(
                new SelectItem(SYSTEM, texts.of("platform_theme.system")),
                new SelectItem("light", texts.of("platform_theme.light")),
                new SelectItem("dark", texts.of("platform_theme.dark")));
    }

    public List<SelectItem> getZones() {
        return ZoneChoice.of(profile.zone(), clock.instant(), texts);
    }

    /** From the top of the company down, with arrows between. */
    public String getDepartment() {
        return profile.departments().stream().map(this::in).collect(Collectors.joining(" → "));
    }

    private String in(LocalText text) {
        return texts.in(text);
    }

    public Profile getProfile() {
        return profile;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
