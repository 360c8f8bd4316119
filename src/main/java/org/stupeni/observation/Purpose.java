package org.stupeni.observation;

/** What a signed observation is for. */
public enum Purpose {
    /** It counts for levels: the observer was calibrated on the day. */
    EVIDENCE,
    /** It is told to the person and counts for nothing. */
    FEEDBACK
}
