package org.stupeni.course.draft;

import java.util.Map;
import java.util.Set;
import org.stupeni.platform.LocalText;

/**
 * An item of the checklist of a draft with what is seen at its levels.
 *
 * @param anchors by their levels, as far as they are written, in one language at least
 */
public record AnchorItem(String id, LocalText title, Set<String> indicators, Map<Integer, LocalText> anchors) {}
