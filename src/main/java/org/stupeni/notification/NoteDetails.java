package org.stupeni.notification;

import org.stupeni.platform.LocalText;

/**
 * The words of a note that change.
 *
 * @param reason why it was decided so, or null
 */
public record NoteDetails(String competencyId, LocalText competency, int level, LocalText levelName, String reason) {}
