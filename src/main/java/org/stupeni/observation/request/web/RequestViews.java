package org.stupeni.observation.request.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.observation.request.RequestRow;
import org.stupeni.observation.web.ObservationViews;

/** Says requests in the language of their reader. */
@RequestScoped
class RequestViews {

    @Inject
    ObservationViews views;

    @Inject
    People people;

    List<RequestView> of(List<RequestRow> rows) {
        Map<Long, PersonRow> names = people.findAll(rows.stream()
                .flatMap(row -> Stream.of(row.employeeId(), row.observerId(), row.answeredBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new RequestView(
                        row,
                        name(names, row.employeeId()),
                        views.titleOf(row.competency()),
                        name(names, row.observerId()),
                        name(names, row.answeredBy())))
                .toList();
    }

    private static String name(Map<Long, PersonRow> names, Long id) {
        return id == null ? null : names.get(id).name().usual();
    }
}
