package org.stupeni.observation.request;

/** How a request for an observation stands. */
public enum RequestState {
    OPEN,
    TAKEN,
    DECLINED,
    WITHDRAWN,
    /** It led to an observation. */
    ANSWERED;

    public boolean isWaiting() {
        return this == OPEN || this == TAKEN;
    }
}
