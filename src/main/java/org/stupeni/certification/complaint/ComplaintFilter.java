package org.stupeni.certification.complaint;

/**
 * Which complaints are asked for.
 *
 * @param kind null for any
 * @param state null for any
 */
public record ComplaintFilter(ComplaintKind kind, ComplaintState state, boolean overdue) {

    public static final ComplaintFilter ALL = new ComplaintFilter(null, null, false);
    public static final ComplaintFilter OVERDUE = new ComplaintFilter(null, null, true);
}
