package org.stupeni.evidence.rules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.VersionHead;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ViewTexts;

/** The versions of the framework with their states and who published them, for the page and its file. */
@RequestScoped
class VersionList {

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    @Inject
    Settings settings;

    @Inject
    ViewTexts texts;

    private Map<Long, PersonRow> persons;

    /** @param others who is named besides those who published; may hold nulls */
    List<VersionHead> read(Stream<Long> others) {
        List<VersionHead> versions = frameworks.versions();
        persons = people.findAll(Stream.concat(versions.stream().flatMap(VersionList::involved), others)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return versions;
    }

    private static Stream<Long> involved(VersionHead version) {
        return Stream.of(version.publishedBy(), version.withdrawnBy());
    }

    /** "in_force", "announced", "withdrawn" or "past". */
    String stateOf(VersionHead version) {
        if (version.isWithdrawn()) {
            return "withdrawn";
        }
        if (version.number() == frameworks.currentNumber()) {
            return "in_force";
        }
        return effectiveOn(version).isAfter(frameworks.today()) ? "announced" : "past";
    }

    LocalDate effectiveOn(VersionHead version) {
        return version.effectiveOn(settings.zone());
    }

    /** Who did it, or the folder of courses. */
    String nameOf(Long who) {
        return who == null || !persons.containsKey(who)
                ? texts.of("rules_versions.folder")
                : persons.get(who).name().full();
    }
}
