package org.stupeni.quiz.statistics.web;

import java.util.List;
import org.stupeni.platform.web.Figure;

/**
 * A question with its figures, as a row of a table.
 *
 * @param address of the page with all its figures
 * @param ask what is asked, plain
 * @param few why there are no figures, or null
 * @param facility null with few people
 * @param discrimination null where it cannot be told
 * @param unflagged what is said where nothing gives pause: that nothing does, or that too few people answered to know
 * @param asked whether the newest version of the course asks it so
 */
public record QuestionLine(
        String address,
        String ask,
        String exam,
        int people,
        String few,
        Figure facility,
        Figure discrimination,
        List<FlagLine> flags,
        String unflagged,
        boolean asked) {}
