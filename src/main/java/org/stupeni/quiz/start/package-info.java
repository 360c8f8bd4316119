/**
 * Who may start what, when and how often: the terms of exams, standings, breaks and cycles, and the start itself, which draws a paper and opens an attempt.
 *
 * <p>Calls {@code attempt}, {@code grant} and {@code time}, and asks {@code cut}, {@code statistics} and {@code repair} what a new paper must know. Not called by
 * these.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A day between attempts is the same time of day on a later date in the organisation's zone, so a summer-time night neither adds nor takes an hour.
 *   <li>Whoever passes with an indicator below the share that the level's rule asks for has not finished with the exam: it can be sat again as after a fail, and
 *       since every result is evidence, the better one counts by itself.
 *   <li>A pass counts as long as it does for a level: until it is too old for the rule, or the level it led to may be renewed. The room above tells the days
 *       ({@link org.stupeni.quiz.start.ExamCycles}); from then on attempts are counted anew. Nothing is reset: earlier attempts, results and gradings stay as they are.
 *   <li>An exam that closes shortens the limit of whoever starts late, and what is given to a person comes on top of that: extra time is never cut.
 * </ul>
 */
package org.stupeni.quiz.start;
