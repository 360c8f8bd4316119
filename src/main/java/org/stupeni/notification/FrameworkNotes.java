package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stupeni.framework.CompetencyChanges;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkChange;
import org.stupeni.framework.FrameworkDifference;
import org.stupeni.framework.FrameworkPublished;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.VersionHead;
import org.stupeni.identity.People;
import org.stupeni.identity.Role;
import org.stupeni.platform.Settings;

/**
 * Tells the people of HR that there are other rules: when a version of the framework is published, and on its first day if that is a later one.
 *
 * <p>Whoever published it knows, and is told of the first day only. The first version of all is no news.
 */
@ApplicationScoped
@Transactional
public class FrameworkNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void tell(@Observes FrameworkPublished published) {
        boolean inForce = !published.effectiveOn().isAfter(frameworks.today());
        tell(
                inForce ? Note.Kind.FRAMEWORK_IN_FORCE : Note.Kind.FRAMEWORK_PUBLISHED,
                published.number(),
                published.who(),
                published.when());
    }

    /** The announced version whose first day has come, if nobody was told yet. */
    public List<Integer> started() {
        return head(frameworks.currentNumber()).stream()
                .filter(version ->
                        firstDay(version).isAfter(LocalDate.ofInstant(version.publishedAt(), settings.zone())))
                .map(VersionHead::number)
                .filter(number -> entityManager.find(FrameworkStart.class, number) == null)
                .toList();
    }

    /** Tells of its first day; a second time fails and is rolled back. */
    public void tellStart(int number) {
        Instant now = clock.instant();
        entityManager.persist(new FrameworkStart(number, now));
        entityManager.flush();
        tell(Note.Kind.FRAMEWORK_IN_FORCE, number, null, now);
    }

    /** @param knows who need not be told, or null */
    private void tell(Note.Kind kind, int number, Long knows, Instant when) {
        VersionHead version = head(number).orElseThrow();
        before(number).ifPresent(before -> {
            NoteDetails details = NoteDetails.ofVersion(
                    new NoteDetails.Step(before, number, levels(before, number)),
                    version.publishedBy() == null ? null : nameOf(version.publishedBy()),
                    version.note(),
                    firstDay(version));
            people.allWith(Role.HR).stream()
                    .filter(one -> !one.equals(knows))
                    .forEach(one -> entityManager.persist(new Note(one, kind, details, when)));
        });
    }

    private String nameOf(Long employeeId) {
        return people.findAll(List.of(employeeId)).get(employeeId).name().full();
    }

    private Optional<VersionHead> head(int number) {
        return frameworks.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** The newest version before this one that was not withdrawn. */
    private Optional<Integer> before(int number) {
        return frameworks.versions().stream()
                .filter(version -> version.number() < number && !version.isWithdrawn())
                .map(VersionHead::number)
                .findFirst();
    }

    private int levels(int before, int number) {
        return otherLevels(
                frameworks.version(before).framework(),
                frameworks.version(number).framework());
    }

    /** In how many levels of competencies the later one is other than the earlier. */
    static int otherLevels(Framework before, Framework after) {
        return FrameworkDifference.of(before, after).stream()
                .filter(changes -> changes.id() != null)
                .mapToInt(FrameworkNotes::levels)
                .sum();
    }

    private static int levels(CompetencyChanges changes) {
        return (int) changes.changes().stream()
                .map(FrameworkChange::level)
                .filter(level -> level >= Framework.LOWEST)
                .distinct()
                .count();
    }

    private LocalDate firstDay(VersionHead version) {
        return version.effectiveOn(settings.zone());
    }
}
