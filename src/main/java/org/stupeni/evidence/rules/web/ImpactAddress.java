package org.stupeni.evidence.rules.web;

import org.omnifaces.util.Faces;
import org.stupeni.evidence.rules.ImpactFilter;
import org.stupeni.identity.web.AddressId;

/**
 * Which lines an address asks for; what cannot be read is left out.
 *
 * @param competency null for all
 * @param department null for all
 * @param kind null for all
 */
public record ImpactAddress(String competency, Long department, ImpactFilter.Kind kind) {

    static ImpactAddress read() {
        return of(
                Faces.getRequestParameter("competency"),
                Faces.getRequestParameter("department"),
                Faces.getRequestParameter("kind"));
    }

    static ImpactAddress of(String competency, String department, String kind) {
        ImpactFilter.Kind named = null;
        for (ImpactFilter.Kind each : ImpactFilter.Kind.values()) {
            if (each.name().equals(kind)) {
                named = each;
            }
        }
        return new ImpactAddress(
                competency != null && competency.matches("[a-z][a-z0-9-]{0,59}") ? competency : null,
                AddressId.of(department).orElse(null),
                named);
    }

    ImpactFilter filter() {
        return new ImpactFilter(competency, department, kind);
    }

    /** The part of the address behind the question mark, with it. */
    public String query() {
        return "?competency=" + (competency == null ? "" : competency) + "&department="
                + (department == null ? "" : department) + "&kind=" + (kind == null ? "" : kind);
    }
}
