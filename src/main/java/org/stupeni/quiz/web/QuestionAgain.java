package org.stupeni.quiz.web;

import java.util.List;

/**
 * One question of an attempt as it was asked, with as much of the answer and the key as the person may see now.
 *
 * @param options what could be chosen or matched, in the order of the paper; empty where the answers may not be seen, or where the review names every part
 * @param lefts for matching what it was to be matched with, safe HTML; else empty
 */
public record QuestionAgain(
        List<AskedQuestion.Side> options, List<AskedQuestion.Side> lefts, ResultView.Reviewed reviewed) {}
