package org.stupeni.course.draft;

import org.stupeni.platform.Language;

/**
 * Something that keeps a draft from being published.
 *
 * @param node where it is to be mended; the header for the course as a whole
 * @param language of a lesson's text, else null
 * @param line of the document, or of a lesson's text as its editor shows it, from 1; 0 for all of it
 * @param message in English, as the form of courses is
 * @param part the field of the node's form that it speaks of, as {@link NodeForm} calls it; null where there is none
 */
public record NodeProblem(NodeKey node, Language language, int line, String message, String part) {

    NodeProblem(NodeKey node, Language language, int line, String message) {
        this(node, language, line, message, null);
    }
}
