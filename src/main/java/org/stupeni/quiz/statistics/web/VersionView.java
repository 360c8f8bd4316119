package org.stupeni.quiz.statistics.web;

import java.time.Instant;
import java.util.List;

/**
 * One version of a question in one exam, in full.
 *
 * @param id of its card on the page
 * @param asked whether the newest version of the course asks it so
 * @param ask what is asked, as safe HTML
 * @param line its figures
 * @param time until the first answer, in words, or null
 * @param drift in words, or null
 * @param few a sentence about what is not told for want of people, or null
 * @param choices empty for a question without options
 * @param sizes the headings of the thirds
 * @param first when the first of these papers was started, or null
 */
public record VersionView(
        String id,
        boolean asked,
        String exam,
        String examAddress,
        String ask,
        QuestionLine line,
        String time,
        String drift,
        String few,
        List<ChoiceLine> choices,
        List<String> sizes,
        Instant first,
        Instant last) {}
