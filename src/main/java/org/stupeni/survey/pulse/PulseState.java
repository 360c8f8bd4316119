package org.stupeni.survey.pulse;

/** How far somebody is with what they are asked. */
public enum PulseState {
    WAITING,
    /** "Not now": it can still be answered, but does not ask by itself any more. */
    PUT_OFF,
    ANSWERED
}
