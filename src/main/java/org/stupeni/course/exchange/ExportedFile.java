package org.stupeni.course.exchange;

import java.util.List;

/**
 * A file made of questions, and what its format could not carry.
 *
 * @param carried how many questions it holds
 */
public record ExportedFile(String name, String type, byte[] content, int carried, List<Loss> losses) {

    public ExportedFile {
        content = content.clone();
        losses = List.copyOf(losses);
    }

    /**
     * Something the format cannot carry.
     *
     * @param question the id of the question
     * @param leftOut whether the whole question is missing in the file
     */
    public record Loss(String question, boolean leftOut, Note note) {}
}
