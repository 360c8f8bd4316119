package org.stupeni.certification.complaint.web;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.stupeni.certification.complaint.ComplaintFilter;
import org.stupeni.certification.complaint.ComplaintKind;
import org.stupeni.certification.complaint.ComplaintState;

/** Which complaints an address asks for; what it says that cannot be read asks for nothing. */
record ComplaintQuery(ComplaintFilter filter) {

    static ComplaintQuery of(UnaryOperator<String> parameter) {
        String state = parameter.apply("state");
        return new ComplaintQuery(new ComplaintFilter(
                ComplaintKind.named(parameter.apply("kind")).orElse(null),
                Stream.of(ComplaintState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null),
                "yes".equals(parameter.apply("overdue"))));
    }

    boolean isFiltered() {
        return !filter.equals(ComplaintFilter.ALL);
    }

    /** The address's query, with its question mark. */
    String at(int page) {
        StringBuilder query = new StringBuilder("?page=").append(page);
        if (filter.state() != null) {
            query.append("&state=").append(filter.state());
        }
        if (filter.kind() != null) {
            query.append("&kind=").append(filter.kind());
        }
        return (filter.overdue() ? query.append("&overdue=yes") : query).toString();
    }
}
