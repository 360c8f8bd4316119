package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stupeni.framework.FrameworkChange;
import org.stupeni.framework.FrameworkDifference;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.VersionHead;
import org.stupeni.platform.Settings;

/** Tells people that the rules they are judged by have changed lately, or will: what was said about it when it was published. */
@ApplicationScoped
@Transactional
public class RuleNews {

    /** In days: how long a change is told after its first day. */
    private static final int LONG = 60;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    /**
     * A change of the rules of one competency.
     *
     * @param from its first day
     * @param note what changed and why, in the words of who published it
     * @param announced whether the day is still to come
     */
    public record Told(LocalDate from, String note, boolean announced) {}

    /** The changes that a reader of this competency's rules should know, the newest first. */
    public List<Told> of(String competency) {
        LocalDate today = frameworks.today();
        List<VersionHead> standing = frameworks.versions().stream()
                .filter(head -> !head.isWithdrawn())
                .toList();
        return standing.stream()
                .filter(head -> head.note() != null)
                .filter(head ->
                        !head.effectiveOn(settings.zone()).plusDays(LONG).isBefore(today))
                .filter(head -> changesRules(standing, head, competency))
                .map(head -> {
                    LocalDate from = head.effectiveOn(settings.zone());
                    return new Told(from, head.note(), from.isAfter(today));
                })
                .toList();
    }

    private boolean changesRules(List<VersionHead> standing, VersionHead head, String competency) {
        Optional<FrameworkVersion> before = standing.stream()
                .filter(other -> other.number() < head.number())
                .findFirst()
                .flatMap(other -> frameworks.find(other.number()));
        return before.isPresent()
                && FrameworkDifference.of(
                                before.get().framework(),
                                frameworks.find(head.number()).orElseThrow().framework(),
                                competency)
                        .stream()
                        .anyMatch(FrameworkChange::isRule);
    }
}
