package org.stupeni.observation.request.web;

import org.stupeni.observation.request.RequestRow;

/**
 * A request in the reader's language.
 *
 * @param employee name of who asks
 * @param observer name of whom they ask, or null for any observer
 * @param answeredBy name of who took or declined it, or null
 */
public record RequestView(RequestRow row, String employee, String competency, String observer, String answeredBy) {

    public String stateKind() {
        return switch (row.state()) {
            case OPEN -> "info";
            case TAKEN, ANSWERED -> "success";
            case DECLINED, WITHDRAWN -> "warning";
        };
    }
}
