package org.stupeni.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.stupeni.framework.FrameworkChange.Kind;
import org.stupeni.framework.FrameworkChange.Part;
import org.stupeni.platform.LocalText;

/** In what two frameworks differ, competency by competency. Pure. */
public final class FrameworkDifference {

    private static final LocalText NOTHING = new LocalText("", "");

    private FrameworkDifference() {}

    /** Everything that is other in the later one; nothing where they say the same. */
    public static List<CompetencyChanges> of(Framework before, Framework after) {
        List<CompetencyChanges> all = new ArrayList<>();
        List<FrameworkChange> general = new ArrayList<>();
        for (int level = Framework.LOWEST; level <= Framework.HIGHEST; level++) {
            changed(Part.SCALE, level, before.nameOf(level), after.nameOf(level))
                    .ifPresent(general::add);
        }
        if (isMoved(ids(before.competencies()), ids(after.competencies()))) {
            general.add(FrameworkChange.text(Kind.MOVED, Part.COMPETENCY, 0, null, null));
        }
        add(all, null, null, general);
        after.known().forEach(now -> add(all, now.id(), now.title(), of(before, after, now)));
        before.known()
                .filter(was -> after.competency(was.id()).isEmpty())
                .forEach(was -> add(
                        all,
                        was.id(),
                        was.title(),
                        List.of(FrameworkChange.text(Kind.REMOVED, Part.COMPETENCY, 0, was.title(), null))));
        return all;
    }

    /** What is other about one competency; nothing where neither framework has it. */
    public static List<FrameworkChange> of(Framework before, Framework after, String competency) {
        return of(before, after).stream()
                .filter(changes -> competency.equals(changes.id()))
                .flatMap(changes -> changes.changes().stream())
                .toList();
    }

    private static void add(List<CompetencyChanges> all, String id, LocalText title, List<FrameworkChange> changes) {
        if (!changes.isEmpty()) {
            all.add(new CompetencyChanges(id, title, changes));
        }
    }

    private static List<FrameworkChange> of(Framework before, Framework after, Competency now) {
        Optional<Competency> was = before.competency(now.id());
        List<FrameworkChange> changes = new ArrayList<>();
        boolean isRetired = after.hasRetired(now.id());
        if (was.isEmpty()) {
            changes.add(FrameworkChange.text(Kind.ADDED, Part.COMPETENCY, 0, null, now.title()));
        } else if (isRetired != before.hasRetired(now.id())) {
            Kind kind = isRetired ? Kind.RETIRED : Kind.RESTORED;
            changes.add(FrameworkChange.text(kind, Part.COMPETENCY, 0, was.get().title(), now.title()));
        }
        was.flatMap(old -> changed(Part.TITLE, 0, old.title(), now.title())).ifPresent(changes::add);
        changed(Part.SUMMARY, 0, was.map(Competency::summary).orElse(NOTHING), now.summary())
                .ifPresent(changes::add);
        for (Level level : now.levels()) {
            level(was.flatMap(old -> old.level(level.level())), level, changes);
        }
        return changes;
    }

    private static void level(Optional<Level> was, Level now, List<FrameworkChange> changes) {
        int number = now.level();
        changed(Part.LEVEL_SUMMARY, number, was.map(Level::summary).orElse(NOTHING), now.summary())
                .ifPresent(changes::add);
        now.known().forEach(indicator -> indicator(was, now, indicator, changes));
        was.stream()
                .flatMap(Level::known)
                .filter(old -> now.known().noneMatch(one -> one.id().equals(old.id())))
                .forEach(old ->
                        changes.add(FrameworkChange.text(Kind.REMOVED, Part.INDICATOR, number, old.text(), null)));
        if (was.isPresent()
                && isMoved(ids(was.get().indicators(), Indicator::id), ids(now.indicators(), Indicator::id))) {
            changes.add(FrameworkChange.text(Kind.MOVED, Part.INDICATORS, number, null, null));
        }
        if (was.isEmpty()) {
            changes.add(FrameworkChange.rule(Kind.ADDED, number, null, now.rule()));
        } else if (!was.get().rule().equals(now.rule())) {
            changes.add(FrameworkChange.rule(Kind.CHANGED, number, was.get().rule(), now.rule()));
        }
    }

    private static void indicator(Optional<Level> was, Level now, Indicator indicator, List<FrameworkChange> changes) {
        int number = now.level();
        Optional<Indicator> old = was.stream()
                .flatMap(Level::known)
                .filter(one -> one.id().equals(indicator.id()))
                .findFirst();
        if (old.isEmpty()) {
            changes.add(FrameworkChange.text(Kind.ADDED, Part.INDICATOR, number, null, indicator.text()));
            return;
        }
        boolean isRetired = now.retired().contains(indicator);
        if (isRetired != was.get().retired().contains(old.get())) {
            changes.add(FrameworkChange.text(
                    isRetired ? Kind.RETIRED : Kind.RESTORED,
                    Part.INDICATOR,
                    number,
                    old.get().text(),
                    indicator.text()));
        } else {
            changed(Part.INDICATOR, number, old.get().text(), indicator.text()).ifPresent(changes::add);
        }
    }

    private static Optional<FrameworkChange> changed(Part part, int level, LocalText before, LocalText after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        boolean isNew = before == null || NOTHING.equals(before);
        return Optional.of(
                FrameworkChange.text(isNew ? Kind.ADDED : Kind.CHANGED, part, level, isNew ? null : before, after));
    }

    private static List<String> ids(List<Competency> all) {
        return ids(all, Competency::id);
    }

    private static <T> List<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).toList();
    }

    /** Whether those that are in both stand in another order. */
    private static boolean isMoved(List<String> before, List<String> after) {
        return !before.stream()
                .filter(after::contains)
                .toList()
                .equals(after.stream().filter(before::contains).toList());
    }
}
