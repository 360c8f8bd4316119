package org.stupeni.framework;

import org.stupeni.platform.LocalText;

/**
 * One observable behaviour that belongs to a level.
 *
 * @param id unique within the framework, for ever: results and observations hang on it
 */
public record Indicator(String id, LocalText text) {}
