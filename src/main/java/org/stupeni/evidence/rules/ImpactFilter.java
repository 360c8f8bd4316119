package org.stupeni.evidence.rules;

/**
 * Which lines are shown.
 *
 * @param competency null for every one
 * @param departmentId null for every one
 * @param kind null for all
 */
public record ImpactFilter(String competency, Long departmentId, Kind kind) {

    /** What changes. */
    public enum Kind {
        RAISED("r.levelAfter > r.levelBefore"),
        LOWERED("r.levelAfter < r.levelBefore"),
        PROPOSAL(ImpactKind.PROPOSAL),
        DECIDERS(ImpactKind.DECIDERS),
        RENEWAL("r.held > 1 and r.levelBefore >= r.held and r.levelAfter < r.held"),
        VALIDITY(ImpactKind.VALIDITY),
        WINDOW(ImpactKind.WINDOW),
        CHECKS(ImpactKind.CHECKS);

        private final String condition;

        Kind(ImpactKind kind) {
            this("r.kind = org.stupeni.evidence.rules.ImpactKind." + kind);
        }

        Kind(String condition) {
            this.condition = condition;
        }
    }

    String conditions() {
        return (competency == null ? "" : " and r.competency = :competency")
                + (departmentId == null ? "" : " and d.id = :department")
                + (kind == null ? "" : " and " + kind.condition);
    }
}
