package org.stupeni.observation.caselibrary.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.stupeni.observation.caselibrary.CaseFilter;
import org.stupeni.observation.caselibrary.CaseKind;
import org.stupeni.observation.caselibrary.CaseState;

/** Which cases an address asks for; what it says that cannot be read asks for nothing. */
record CaseQuery(CaseFilter filter) {

    /** Of trainers: those that wait, unless another state is asked for. */
    static CaseQuery of(UnaryOperator<String> parameter) {
        return of(parameter, CaseState.seen(parameter.apply("state")).orElse(CaseState.SENT));
    }

    /** Of everybody: the library. */
    static CaseQuery published(UnaryOperator<String> parameter) {
        return of(parameter, CaseState.ACCEPTED);
    }

    private static CaseQuery of(UnaryOperator<String> parameter, CaseState state) {
        return new CaseQuery(
                new CaseFilter(state, CaseKind.named(parameter.apply("kind")).orElse(null), parameter.apply("text")));
    }

    boolean isFiltered() {
        return filter.kind() != null || !filter.text().isEmpty();
    }

    /** The address's query, with its question mark. */
    String at(int page) {
        StringBuilder query =
                new StringBuilder("?page=").append(page).append("&state=").append(filter.state());
        if (filter.kind() != null) {
            query.append("&kind=").append(filter.kind());
        }
        if (!filter.text().isEmpty()) {
            query.append("&text=").append(URLEncoder.encode(filter.text(), StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
