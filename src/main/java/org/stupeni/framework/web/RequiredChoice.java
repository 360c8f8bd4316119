package org.stupeni.framework.web;

import java.util.List;
import org.stupeni.framework.Competency;

/**
 * One competency in the form of a position.
 *
 * @param field the name of its field
 * @param items first "not asked" with the value 0
 */
public record RequiredChoice(Competency competency, String field, List<Item> items) {

    /** A level to choose. */
    public record Item(int level, String text, boolean chosen) {}
}
