package org.stupeni.question.form.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fields that stand together, and a list behind them.
 *
 * @param list null where there is none
 */
public record FieldBlock(List<FieldView> fields, PartList list) {

    /** The ids on the page of all fields that can be gone into, and of the lists and parts that they stand in. */
    static Set<String> ids(List<FieldBlock> blocks) {
        Set<String> ids = new HashSet<>();
        for (FieldBlock block : blocks) {
            block.fields().forEach(field -> ids.addAll(field.ids()));
            if (block.list() != null) {
                ids.add(block.list().place());
                block.list().parts().forEach(part -> {
                    ids.add(part.place());
                    ids.addAll(ids(part.blocks()));
                });
            }
        }
        return ids;
    }

    /**
     * A list of like parts.
     *
     * @param place its name in the fields
     * @param help null where there is none
     * @param mistake what is wrong with it as a whole, empty where nothing is
     * @param full whether it takes no more
     */
    public record PartList(
            String place,
            String title,
            String help,
            String mistake,
            boolean full,
            String add,
            String added,
            List<Part> parts) {}

    /**
     * A part of a list.
     *
     * @param place its name in the fields
     */
    public record Part(String place, String title, boolean first, boolean last, List<FieldBlock> blocks) {}
}
