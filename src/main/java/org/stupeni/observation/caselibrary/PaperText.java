package org.stupeni.observation.caselibrary;

import java.time.Instant;

/**
 * The text of a file that a case becomes.
 *
 * @param saves how often it was saved; 0 for what it begins with
 * @param savedAt null where it was never saved
 */
public record PaperText(String document, int saves, Instant savedAt) {}
