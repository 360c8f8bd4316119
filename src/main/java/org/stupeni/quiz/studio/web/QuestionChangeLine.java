package org.stupeni.quiz.studio.web;

import java.util.List;
import org.stupeni.quiz.repair.RepairKind;

/**
 * A question of exams that a publication changes, and what can be said of that.
 *
 * @param label what it asks
 * @param address of its editor
 * @param field the name of the choice that it asks for
 * @param ofKey whether more than words changes
 * @param papers how many first attempts that are graded asked it as it is in force
 */
public record QuestionChangeLine(
        String label, String address, String field, boolean ofKey, long papers, List<RepairKind> kinds) {}
