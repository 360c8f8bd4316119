package org.stupeni.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.audit.TrailPlace;
import org.stupeni.audit.TrailReader;
import org.stupeni.audit.TrailRow;
import org.stupeni.identity.NamedPerson;

/** The trail, newest first: filters and pages are addresses, so they can be kept, sent and gone back to. */
@Named
@RequestScoped
public class AdminTrailPage {

    private static final int ROWS = 50;

    @Inject
    TrailReader reader;

    @Inject
    TrailQuery query;

    @Inject
    TrailWords words;

    @Inject
    FactKinds kinds;

    private List<TrailLine> lines = List.of();
    private boolean more;
    private boolean back;

    @PostConstruct
    void load() {
        if (!query.isUnderstood()) {
            return;
        }
        Optional<TrailPlace> older = query.place("older");
        Optional<TrailPlace> newer = query.place("newer");
        back = older.isEmpty() && newer.isPresent();
        List<TrailRow> rows;
        if (older.isPresent()) {
            rows = reader.olderThan(older.get(), query.filter(), ROWS + 1);
        } else if (newer.isPresent()) {
            rows = reader.newerThan(newer.get(), query.filter(), ROWS + 1);
        } else {
            rows = reader.newest(query.filter(), ROWS + 1);
        }
        more = rows.size() > ROWS;
        lines = words.tell(more ? cut(rows) : rows);
    }

    /** Without the row that only says that there are more: it is the farthest. */
    private List<TrailRow> cut(List<TrailRow> rows) {
        return back ? rows.subList(1, rows.size()) : rows.subList(0, ROWS);
    }

    public List<TrailLine> getLines() {
        return lines;
    }

    /** The address of the page with older rows, or null. */
    public String getOlder() {
        return !lines.isEmpty() && (back || more)
                ? address("older", lines.get(lines.size() - 1).row().place())
                : null;
    }

    /** The address of the page with newer rows, or null. */
    public String getNewer() {
        boolean some = back ? more : query.place("older").isPresent();
        return !lines.isEmpty() && some ? address("newer", lines.get(0).row().place()) : null;
    }

    private String address(String direction, TrailPlace place) {
        return "/admin/trail?" + query.asAddress(Map.of(direction, place.written()));
    }

    /** The address of the same rows as a file. */
    public String getFile() {
        return "/admin/trail.csv?" + query.asAddress();
    }

    /** The address of the same rows, for one person only. */
    public String of(NamedPerson person) {
        return "/admin/trail?" + query.asAddress(Map.of("person", person.number()));
    }

    public TrailQuery getQuery() {
        return query;
    }

    public List<String> getRooms() {
        return kinds.rooms();
    }

    public List<String> kindsOf(String room) {
        return kinds.of(room);
    }
}
