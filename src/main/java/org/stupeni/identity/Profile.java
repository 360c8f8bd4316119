package org.stupeni.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

/**
 * What the portal knows about a person and what the person chose, for the person's own eyes.
 *
 * @param departments from the top of the company down to the person's own
 * @param manager null for who reports to nobody
 * @param theme "light", "dark" or empty for the system's
 * @param passwordChangedAt when the person last chose a password, or null
 */
public record Profile(
        String number,
        String login,
        PersonName name,
        String mail,
        LocalText position,
        List<LocalText> departments,
        PersonName manager,
        Language language,
        String theme,
        ZoneId zone,
        Instant passwordChangedAt) {}
