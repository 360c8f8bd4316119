package org.stupeni.quiz.repair.web;

import java.time.LocalDate;
import org.stupeni.quiz.repair.dispute.AnswerRow;

/**
 * A disputed question as a row of the list.
 *
 * @param address of its page for trainers
 * @param ask what is asked, plain
 * @param people how many dispute it, or were answered
 * @param dueOn null where it is answered
 * @param answer null while it waits
 */
public record DisputedLine(
        String address, String ask, String course, long people, LocalDate dueOn, boolean overdue, AnswerRow answer) {}
