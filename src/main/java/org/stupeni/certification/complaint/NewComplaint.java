package org.stupeni.certification.complaint;

/**
 * A complaint as it was typed.
 *
 * @param kind the name of a {@link ComplaintKind}
 * @param happenedOn a day in ISO form; empty for none
 * @param person the number or mail address of whom it is about; empty for none
 * @param discreet whether that person is not to be told who complains
 */
public record NewComplaint(
        String kind, String words, String happenedOn, String place, String person, boolean discreet) {}
