/**
 * What exams, and first practice, tell about their questions: figures of each version of a question and of each exam, and what they say against a question.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Only first attempts count, by their latest grading. A regrade counts the attempt anew.
 *   <li>Of practice the first finished one of a module counts, question by question, and only what was answered: nothing hangs on what is left out there. It is told of
 *       groups ({@link org.stupeni.quiz.cohort}) and says nothing against a question.
 *   <li>Every figure from a sample has its interval, on pages and in files. Those of an exam's spread, error of measurement and decision consistency follow from what its
 *       summary holds; what blind guessing earns follows from the question alone and needs none. Below {@link org.stupeni.quiz.statistics.ItemFigures#FEWEST} people nothing is told of a question, below
 *       {@link org.stupeni.quiz.statistics.ItemFigures#FEWEST_TO_JUDGE} nothing is said against it, below
 *       {@link org.stupeni.quiz.statistics.ExamFigures#FEWEST} nothing is told of an exam.
 *   <li>A question has figures of its own in each exam: the rest of the paper, which it is compared with, is another one there. They follow the version of the
 *       question (the hash of what is asked and what is right), through all versions of the course. In the queue are only the versions that are asked now.
 *   <li>Pages never reckon. A job counts graded attempts into rows once and reckons the summaries of an exam when something was counted for it; pages read
 *       summaries and say as of when they are. A big exam is reckoned at most every ten minutes.
 *   <li>Formulas stand where they are used, with where they come from; tests hold them against published examples.
 * </ul>
 */
package org.stupeni.quiz.statistics;
