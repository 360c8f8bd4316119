package org.stupeni.identity.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stupeni.platform.Language;

/** All departments as they stand one under another. */
public final class DepartmentTree {

    /** A department in its place; the top is at depth 0. */
    public record Node(DepartmentRow row, int depth) {}

    private final Map<Long, DepartmentRow> byId = new HashMap<>();
    private final Map<Long, List<DepartmentRow>> children = new HashMap<>();

    public DepartmentTree(List<DepartmentRow> rows) {
        rows.forEach(row -> {
            byId.put(row.id(), row);
            children.computeIfAbsent(row.parentId(), parent -> new ArrayList<>())
                    .add(row);
        });
    }

    public Optional<DepartmentRow> find(Long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All departments, each followed by those under it; siblings by name in this language. */
    public List<Node> inOrder(Language language) {
        List<Node> ordered = new ArrayList<>();
        Comparator<DepartmentRow> byName =
                Comparator.comparing(row -> SearchText.fold(row.name().in(language.locale())));
        append(null, 0, byName.thenComparing(DepartmentRow::id), ordered);
        return ordered;
    }

    private void append(Long parent, int depth, Comparator<DepartmentRow> byName, List<Node> ordered) {
        children.getOrDefault(parent, List.of()).stream().sorted(byName).forEach(row -> {
            ordered.add(new Node(row, depth));
            append(row.id(), depth + 1, byName, ordered);
        });
    }

    /** The departments right below this one; null for those at the top. */
    public List<DepartmentRow> below(Long id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The only department at the top, where there is only one: the company. */
    public Optional<DepartmentRow> top() {
        List<DepartmentRow> tops = below(null);
        return tops.size() == 1 ? Optional.of(tops.get(0)) : Optional.empty();
    }

    /** The ids of a department and of all under it. */
    public Set<Long> within(Long id) {
        Set<Long> found = new LinkedHashSet<>(List.of(id));
        children.getOrDefault(id, List.of()).forEach(child -> found.addAll(within(child.id())));
        return found;
    }

    /** These departments and all that they stand under. */
    public Set<Long> upFrom(Collection<Long> ids) {
        Set<Long> found = new LinkedHashSet<>();
        ids.forEach(id -> {
            DepartmentRow row = byId.get(id);
            while (row != null && found.add(row.id())) {
                row = byId.get(row.parentId());
            }
        });
        return found;
    }
}
