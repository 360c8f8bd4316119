package org.stupeni.enrolment;

/** When those who are in a course get a new version of it. Whoever sits an exam of the course gets it afterwards, whatever is chosen. */
public enum MovePolicy {
    /** At once. */
    NOW,
    /** Once they have finished the lesson that they have begun; at once where none is begun. */
    NEXT_LESSON,
    /** Never: only who begins the course anew gets it. */
    KEEP
}
