package org.stupeni.framework.draft;

import java.util.Optional;

/** Tells what a draft would change for people; answered by the room that knows their evidence. */
public interface Impacts {

    /** What was computed for this very content; nothing where it never was, or is not computed to its end. */
    Optional<ImpactFigure> of(String draftHash);
}
