package org.stupeni.observation;

/** How far an observation has come. */
public enum ObservationState {
    /** Only its observer knows of it; everything in it may change. */
    DRAFT,
    /** The person observed sees it; nothing in it changes any more. */
    SIGNED
}
