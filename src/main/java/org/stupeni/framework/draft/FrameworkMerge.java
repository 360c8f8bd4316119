package org.stupeni.framework.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;
import org.stupeni.platform.LocalText;

/**
 * Brings together what a changed file and the portal made of the same framework. Pure.
 *
 * <p>Text by text and rule by rule: where only one of them changed something, its state counts; where both did, that of the portal, and people see the other one
 * beside it. Nothing that the portal knows is lost: what the file leaves out stays.
 */
final class FrameworkMerge {

    private final Framework base;
    private final Framework portal;
    private final Framework file;

    private FrameworkMerge(Framework base, Framework portal, Framework file) {
        this.base = base;
        this.portal = portal;
        this.file = file;
    }

    /**
     * Both changes in one framework.
     *
     * @param base the state that both began with: the file as it was taken over last
     * @param portal the newest version
     * @param file the file as it is now
     */
    static Framework of(Framework base, Framework portal, Framework file) {
        return new FrameworkMerge(base, portal, file).merged();
    }

    private Framework merged() {
        Map<Integer, LocalText> scale = new TreeMap<>();
        portal.scale().forEach((level, name) -> scale.put(level, pick(base.nameOf(level), name, file.nameOf(level))));
        List<Competency> standing = new ArrayList<>();
        List<Competency> retired = new ArrayList<>();
        for (String id : ids(portal.known(), file.known(), Competency::id)) {
            boolean isRetired =
                    pick(base.hasRetired(id), portal.hasRetired(id), known(file, id) ? file.hasRetired(id) : null);
            (isRetired ? retired : standing).add(competency(id));
        }
        return new Framework(scale, standing, retired);
    }

    private static boolean known(Framework framework, String id) {
        return framework.competency(id).isPresent();
    }

    private Competency competency(String id) {
        Optional<Competency> ours = portal.competency(id);
        Optional<Competency> theirs = file.competency(id);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return ours.or(() -> theirs).orElseThrow();
        }
        Optional<Competency> before = base.competency(id);
        List<Level> levels = ours.get().levels().stream()
                .map(level -> theirs.get()
                        .level(level.level())
                        .map(other -> level(before.flatMap(old -> old.level(level.level())), level, other))
                        .orElse(level))
                .toList();
        return new Competency(
                id,
                pick(
                        value(before, Competency::title),
                        ours.get().title(),
                        theirs.get().title()),
                pick(
                        value(before, Competency::summary),
                        ours.get().summary(),
                        theirs.get().summary()),
                levels);
    }

    private static Level level(Optional<Level> before, Level ours, Level theirs) {
        List<Indicator> standing = new ArrayList<>();
        List<Indicator> retired = new ArrayList<>();
        for (String id : ids(ours.known(), theirs.known(), Indicator::id)) {
            Indicator merged = indicator(before, ours, theirs, id);
            boolean isRetired = pick(
                    before.map(old -> isRetired(old, id)).orElse(null),
                    find(ours, id).map(one -> isRetired(ours, id)).orElse(null),
                    find(theirs, id).map(one -> isRetired(theirs, id)).orElse(null));
            (isRetired ? retired : standing).add(merged);
        }
        return new Level(
                ours.level(),
                pick(value(before, Level::summary), ours.summary(), theirs.summary()),
                standing,
                pick(value(before, Level::rule), ours.rule(), theirs.rule()),
                retired);
    }

    private static Indicator indicator(Optional<Level> before, Level ours, Level theirs, String id) {
        LocalText text = pick(
                before.flatMap(old -> find(old, id)).map(Indicator::text).orElse(null),
                find(ours, id).map(Indicator::text).orElse(null),
                find(theirs, id).map(Indicator::text).orElse(null));
        return new Indicator(id, text);
    }

    private static Optional<Indicator> find(Level level, String id) {
        return level.known().filter(one -> one.id().equals(id)).findFirst();
    }

    private static boolean isRetired(Level level, String id) {
        return level.retired().stream().anyMatch(one -> one.id().equals(id));
    }

    private static <T, V> V value(Optional<T> of, Function<T, V> value) {
        return of.map(value).orElse(null);
    }

    /** What only one side has or changed; what both changed as the portal has it. */
    private static <T> T pick(T base, T ours, T theirs) {
        if (ours == null) {
            return theirs;
        }
        return theirs != null && Objects.equals(base, ours) ? theirs : ours;
    }

    /** The ids of both, the portal's order first. */
    private static <T> Iterable<String> ids(Stream<T> ours, Stream<T> theirs, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        Stream.concat(ours, theirs).forEach(one -> all.putIfAbsent(id.apply(one), one));
        return all.keySet();
    }
}
