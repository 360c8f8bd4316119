package org.stupeni.quiz.cut.web;

import java.util.List;
import org.stupeni.quiz.cut.Study;

/**
 * A study in full.
 *
 * @param questions empty while the first round goes on
 * @param cut what a paper of the exam would need on average, or null
 * @param written what its author wrote as the cut
 * @param zone one standard error of measurement of the exam, around the cut of new papers; null while it is not known
 * @param openedBy names, as adoptedBy
 * @param adoptedBy null before it is adopted
 */
public record StudyView(
        Study study,
        StudyLine line,
        List<JudgeLine> judges,
        List<JudgedLine> questions,
        String cut,
        String sd,
        String error,
        String written,
        String zone,
        String openedBy,
        String adoptedBy) {}
