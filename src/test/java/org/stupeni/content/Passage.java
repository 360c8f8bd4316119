package org.stupeni.content;

import org.stupeni.platform.Language;

/**
 * A block of text that a person reads, in one language and without marks: a paragraph, a heading, a cell, the alt text of a picture.
 *
 * @param place ids and keys that lead to it within its file
 */
record Passage(String file, int line, String place, Language language, String text) {}
