package org.stupeni.quiz.web;

import java.math.BigDecimal;
import java.util.List;
import org.stupeni.quiz.review.CountedOtherwise;

/**
 * An attempt and its result as the page shows them.
 *
 * @param title of the exam or the module
 * @param points with at most two places; null before grading
 * @param cut null for practice
 * @param minutes how many the person had; null for practice
 * @param share the per cent of its points that the level's rule asks of every indicator, 0 where it asks for none
 * @param words what the author of the exam says to such a result, safe HTML; null where nothing is said
 * @param indicators weakest first; empty where they may not be seen
 * @param below how many indicators stay below the share that the level's rule asks for
 * @param close whether the points are so close to the cut that a second piece of evidence decides, where the level's rule asks for one
 * @param more when more of the paper may be seen, as a sentence; null where nothing more ever will
 * @param waiting the answers that people have yet to mark: so long the result is provisional
 * @param reviewed what of the paper may be seen
 * @param otherwise which of its questions count otherwise than they were asked
 */
public record ResultView(
        String title,
        String course,
        Integer level,
        String points,
        Integer maximum,
        String cut,
        Integer minutes,
        ScoreScale scale,
        int share,
        String words,
        List<IndicatorRow> indicators,
        long below,
        boolean close,
        String more,
        List<Waiting> waiting,
        List<Reviewed> reviewed,
        CountedOtherwise otherwise) {

    /**
     * The points of one indicator.
     *
     * @param enough whether they reach the share that the level's rule asks for
     * @param lessons where to read again, if it is weak; else empty
     */
    public record IndicatorRow(
            String id,
            String text,
            String points,
            BigDecimal value,
            int maximum,
            boolean weak,
            boolean enough,
            List<LessonLink> lessons) {}

    /** An answer that waits for its mark; what is asked is safe HTML. */
    public record Waiting(int number, String ask) {}

    /**
     * What people gave for one criterion of an open answer.
     *
     * @param reached the step of each mark in its words with its points; one if both gave the same
     */
    public record Criterion(String title, List<String> reached) {}

    /** Where a lesson is read. */
    public record LessonLink(String title, String address) {}

    /**
     * One question of the review; texts are safe HTML.
     *
     * @param state "met", "part" or "missing", "waiting" where a person has yet to mark it, "none" where it may not be seen
     * @param points with at most two places; null where it waits, or may not be seen
     * @param answers whether the own answers may be seen
     * @param rows the answer beside what is right, part by part; empty where given and right say it
     * @param given what the person answered, empty if nothing or if it may not be seen
     * @param right what would have been right; empty if the answer was, or if it may not be seen
     * @param why for everybody, or null
     * @param criteria of an open answer that was marked; else empty
     * @param remarks what its markers wrote to the person; else empty
     * @param lesson null if the lesson is no longer there
     */
    public record Reviewed(
            int number,
            String state,
            String points,
            String ask,
            boolean answers,
            List<ReviewRow> rows,
            List<Line> given,
            List<Line> right,
            String why,
            List<Criterion> criteria,
            List<String> remarks,
            LessonLink lesson) {}

    /**
     * One thing that was chosen or should have been.
     *
     * @param why the feedback to it, or null
     */
    public record Line(String text, String why) {}
}
