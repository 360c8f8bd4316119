package org.stupeni.observation.caselibrary;

import org.stupeni.platform.LocalText;

/**
 * The words of a case for a level of an item of a checklist, and where they are to go.
 *
 * @param node of the checklist in the draft
 * @param version of the node that the trainer saw
 * @param how what becomes of the words that stand there
 */
public record AnchorWish(long draftId, long node, int version, String item, int level, LocalText text, AnchorHow how) {}
