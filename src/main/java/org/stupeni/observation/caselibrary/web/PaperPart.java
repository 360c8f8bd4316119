package org.stupeni.observation.caselibrary.web;

import java.util.List;

/**
 * Fields of a role-play or a scene that stand together.
 *
 * @param place what it is of the document
 * @param help null where there is none
 * @param told what is wrong with it as a whole
 * @param fields one beside the other
 * @param checks what is chosen of a list
 */
public record PaperPart(
        String place, String title, String help, List<String> told, List<PaperField> fields, List<PaperField> checks) {}
