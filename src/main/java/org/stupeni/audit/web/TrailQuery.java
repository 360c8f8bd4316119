package org.stupeni.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.audit.TrailFilter;
import org.stupeni.audit.TrailPlace;
import org.stupeni.certification.DecisionLookup;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.platform.web.Viewer;

/** What the address of the page, or of the export, asks for; the moments in it are of the reader's zone. */
@RequestScoped
public class TrailQuery {

    static final int SUGGESTED = 8;

    private static final List<String> FILTERS = List.of("person", "kind", "from", "to");

    @Inject
    HttpServletRequest request;

    @Inject
    PeopleSearch people;

    @Inject
    DecisionLookup decisions;

    @Inject
    FactKinds kinds;

    @Inject
    Viewer viewer;

    /** The key of the sentence that says what is wrong, by field. */
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    private List<NamedPerson> found = List.of();
    private TrailFilter filter;

    /** What is asked for, as far as it can be understood. */
    public TrailFilter filter() {
        if (filter == null) {
            Long person = person();
            Instant from = moment("from");
            Instant until = moment("to");
            if (from != null && until != null && !until.isAfter(from)) {
                mistakes.put("to", "audit_trail.to_before_from");
            }
            String kind = typed("kind");
            filter = new TrailFilter(person, about(person), kind.isEmpty() ? null : kinds.within(kind), from, until);
        }
        return filter;
    }

    private Set<String> about(Long person) {
        return person == null
                ? Set.of()
                : decisions.about(person).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private Long person() {
        String typed = typed("person");
        if (typed.isEmpty()) {
            return null;
        }
        found = people.named(typed, SUGGESTED + 1);
        if (found.size() == 1) {
            return found.get(0).id();
        }
        mistakes.put("person", found.isEmpty() ? "audit_trail.nobody_found" : "audit_trail.several_found");
        return null;
    }

    private Instant moment(String field) {
        String typed = typed(field);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed).atZone(viewer.getZone()).toInstant();
        } catch (DateTimeException e) {
            mistakes.put(field, "audit_trail.no_moment");
            return null;
        }
    }

    /** What was typed into a field; empty where nothing was. */
    public String typed(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value.strip();
    }

    /** The key of the sentence about a field, or null. */
    public String mistake(String field) {
        filter();
        return mistakes.get(field);
    }

    public boolean isUnderstood() {
        filter();
        return mistakes.isEmpty();
    }

    /** Whom the reader may mean, where that is not clear. */
    public List<NamedPerson> suggested() {
        filter();
        return found.size() > 1 ? found.stream().limit(SUGGESTED).toList() : List.of();
    }

    /** The person that the rows are about, where it is clear. */
    public Optional<NamedPerson> chosen() {
        filter();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(field -> !typed(field).isEmpty());
    }

    public Optional<TrailPlace> place(String direction) {
        return TrailPlace.read(request.getParameter(direction));
    }

    /** The filters as the query of an address. */
    public String asAddress() {
        return asAddress(Map.of());
    }

    /** The filters as the query of an address, with this added or set to another value. */
    public String asAddress(Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>();
        FILTERS.forEach(field -> all.put(field, typed(field)));
        all.putAll(changed);
        return all.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
