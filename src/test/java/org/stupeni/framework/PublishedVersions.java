package org.stupeni.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Versions as the portal keeps them, for tests without a database: published for a day, withdrawn before it, found by the portal's own calendar. */
public final class PublishedVersions {

    private final ZoneId zone;
    private final List<VersionHead> heads = new ArrayList<>();
    private final List<FrameworkVersion> versions = new ArrayList<>();

    public PublishedVersions(ZoneId zone) {
        this.zone = zone;
    }

    public void publish(Framework framework, LocalDate effectiveOn, Instant now) {
        int number = calendar().nextNumber();
        heads.add(new VersionHead(number, now, effectiveOn, null, null, null, null, null));
        versions.add(new FrameworkVersion(number, now, framework));
    }

    public Optional<VersionHead> announced(LocalDate today) {
        return calendar().announced(today);
    }

    public void withdraw(VersionHead head, Instant now) {
        heads.set(
                heads.indexOf(head),
                new VersionHead(
                        head.number(), head.publishedAt(), head.chosenDay(), null, null, now, null, "withdrawn"));
    }

    public FrameworkVersion inForceOn(LocalDate day) {
        return versions.get(calendar().numberOn(day) - 1);
    }

    private VersionCalendar calendar() {
        return new VersionCalendar(heads, zone);
    }
}
