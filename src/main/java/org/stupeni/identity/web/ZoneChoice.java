package org.stupeni.identity.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stupeni.platform.Moments;
import org.stupeni.platform.web.ViewTexts;

/**
 * The zones a person can choose, from west to east, each by its best-known city and with the offset of this day.
 *
 * <p>The city comes first, so that typing its first letters finds it.
 */
final class ZoneChoice {

    private static final List<String> RUSSIA = List.of(
            "Europe/Kaliningrad",
            "Europe/Moscow",
            "Europe/Samara",
            "Asia/Yekaterinburg",
            "Asia/Omsk",
            "Asia/Krasnoyarsk",
            "Asia/Novosibirsk",
            "Asia/Irkutsk",
            "Asia/Yakutsk",
            "Asia/Vladivostok",
            "Asia/Magadan",
            "Asia/Kamchatka");

    private static final List<String> WORLD = List.of(
            "America/Los_Angeles",
            "America/Denver",
            "America/Chicago",
            "America/New_York",
            "America/Sao_Paulo",
            "Etc/UTC",
            "Europe/Lisbon",
            "Europe/London",
            "Europe/Belgrade",
            "Europe/Berlin",
            "Europe/Madrid",
            "Europe/Paris",
            "Europe/Rome",
            "Europe/Warsaw",
            "Africa/Cairo",
            "Asia/Jerusalem",
            "Europe/Athens",
            "Europe/Chisinau",
            "Europe/Helsinki",
            "Europe/Riga",
            "Europe/Istanbul",
            "Europe/Minsk",
            "Asia/Baku",
            "Asia/Dubai",
            "Asia/Tbilisi",
            "Asia/Yerevan",
            "Asia/Almaty",
            "Asia/Ashgabat",
            "Asia/Dushanbe",
            "Asia/Tashkent",
            "Asia/Bishkek",
            "Asia/Kolkata",
            "Asia/Bangkok",
            "Asia/Shanghai",
            "Asia/Singapore",
            "Asia/Seoul",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Pacific/Auckland");

    private ZoneChoice() {}

    /** All of them, and the one the person has even if it is none of them. */
    static List<SelectItem> of(ZoneId own, Instant now, ViewTexts texts) {
        List<SelectItem> choice = new ArrayList<>();
        if (Stream.concat(RUSSIA.stream(), WORLD.stream()).noneMatch(id -> id.equals(own.getId()))) {
            choice.add(new SelectItem(own.getId(), label(own, now, texts)));
        }
        choice.add(group(texts.of("identity_profile.zones_russia"), RUSSIA, now, texts));
        choice.add(group(texts.of("identity_profile.zones_world"), WORLD, now, texts));
        return choice;
    }

    /** How the zone is called in the choice. */
    static String label(ZoneId zone, Instant now, ViewTexts texts) {
        boolean named = RUSSIA.contains(zone.getId()) || WORLD.contains(zone.getId());
        return (named ? city(zone, texts) : zone.getId()) + ", " + offset(zone, now);
    }

    static boolean offers(String id, ZoneId own) {
        return RUSSIA.contains(id) || WORLD.contains(id) || own.getId().equals(id);
    }

    private static SelectItemGroup group(String label, List<String> zones, Instant now, ViewTexts texts) {
        SelectItem[] items = zones.stream()
                .map(ZoneId::of)
                .map(zone -> new Item(zone, now.atZone(zone).getOffset().getTotalSeconds(), city(zone, texts)))
                .sorted(Comparator.comparingInt(Item::seconds).thenComparing(Item::city))
                .map(item -> new SelectItem(item.zone().getId(), label(item.zone(), now, texts)))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(label, null, false, items);
    }

    private record Item(ZoneId zone, int seconds, String city) {}

    private static String city(ZoneId zone, ViewTexts texts) {
        String id = zone.getId();
        return texts.of("identity_zone." + id.substring(id.indexOf('/') + 1).toLowerCase(Locale.ROOT));
    }

    private static String offset(ZoneId zone, Instant now) {
        return Moments.offset(now.atZone(zone));
    }
}
