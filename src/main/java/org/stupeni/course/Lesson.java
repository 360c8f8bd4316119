package org.stupeni.course;

import org.stupeni.platform.LocalText;

/**
 * One lesson.
 *
 * @param id stable within its course; progress hangs on it
 * @param minutes how long reading takes
 * @param body the Markdown of the folder without its title line, in both languages
 */
public record Lesson(String id, LocalText title, int minutes, LocalText body) {}
