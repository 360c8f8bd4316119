package org.stupeni.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.stupeni.platform.Language;
import org.stupeni.platform.Moments;
import org.stupeni.platform.Settings;

/**
 * How this request's reader sees the portal: language, theme and zone, chosen by the person, else by cookie, else by the browser.
 *
 * <p>Set once by {@code Preferences} before anything is rendered; the only source of the view's locale, so a locale never comes from a parameter.
 */
@Named
@RequestScoped
public class Viewer {

    @Inject
    Settings settings;

    private Language language = Language.RU;
    private String theme = "";
    private ZoneId zone;

    /** Language, theme ("light", "dark" or empty for the system's) and zone (null for the organisation's) of this request. */
    public void sees(Language language, String theme, ZoneId zone) {
        this.language = language;
        this.theme = theme;
        this.zone = zone;
    }

    public Language getLanguage() {
        return language;
    }

    /** The other language, that a reader can switch to. */
    public Language getOtherLanguage() {
        return language == Language.EN ? Language.RU : Language.EN;
    }

    public Locale getLocale() {
        return language.locale();
    }

    /** "light", "dark", or null for the system's: null leaves the attribute away. */
    public String getTheme() {
        return theme.isEmpty() ? null : theme;
    }

    public ZoneId getZone() {
        return zone == null ? settings.zone() : zone;
    }

    /** What is said at the foot of every page: which clock the times follow. */
    public String getZoneNote() {
        ZonedDateTime now = ZonedDateTime.now(getZone());
        return Moments.zoneTitle(getZone(), language) + ", " + Moments.zoneName(now, language);
    }

    public String date(LocalDate date) {
        return Moments.date(date, language);
    }

    public String shortDate(LocalDate date) {
        return Moments.shortDate(date, language);
    }

    public String dateTime(Instant moment) {
        return Moments.dateTime(moment, getZone(), language);
    }

    public String shortDateTime(Instant moment) {
        return Moments.shortDateTime(moment, getZone(), language);
    }

    public String exactDateTime(Instant moment) {
        return Moments.exactDateTime(moment, getZone(), language);
    }

    public String time(Instant moment) {
        return Moments.time(moment, getZone(), language);
    }
}
