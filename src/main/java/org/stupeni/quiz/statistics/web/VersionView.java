package org.stupeni.quiz.statistics.web;

import java.time.Instant;
import java.util.List;
import org.stupeni.platform.web.Figure;

/**
 * One version of a question in one exam, in full.
 *
 * @param id of its card on the page
 * @param asked whether the newest version of the course asks it so
 * @param ask what is asked, as safe HTML
 * @param line its figures
 * @param time until the first answer, in words, or null
 * @param weight its share in the differences between results, or null
 * @param equal what that share would be if all questions counted the same, in words, or null
 * @param guess what blind guessing earns, in words, or null
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
        Figure weight,
        String equal,
        String guess,
        String drift,
        String few,
        List<ChoiceLine> choices,
        List<String> sizes,
        Instant first,
        Instant last) {}
