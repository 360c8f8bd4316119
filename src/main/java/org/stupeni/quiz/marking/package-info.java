/**
 * Marking of open answers by people: question by question, without names, by the question's rubric.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>An answer that has to be marked is a row from the provisional grading on. It has a random code, by which it is ordered, addressed and named:
 *       nothing about it tells whose it is, when it was written or which attempt it belongs to. Nobody is offered or may mark an own answer.
 *   <li>Every change locks the attempt, as everything else that changes an attempt does. So two saves, a double click, two markers at once and a grading meet
 *       one after the other, and each looks again.
 *   <li>A draft is its marker's own and takes nobody's place: who is absent for a week holds nothing up. Whoever makes a mark final first has made it; a
 *       draft that comes too late is told so.
 *   <li>With two markers neither sees what the other gave, before or after. Where any criterion is more than one step apart, somebody else decides: another
 *       trainer, or HR so that it can never hang. They see both marks without names and say why; their mark alone counts, and it is not taken back. Else the
 *       answer is worth the mean of both.
 *   <li>A final mark can be taken back by its marker while another answer of the same attempt, or this one, still waits: so long nothing has followed from it.
 *   <li>A late answer that HR lets count is one more answer to be marked. A final result stands meanwhile; afterwards the better of the marked answers to
 *       one question counts, so no acceptance ever lowers a result.
 *   <li>How far markers agree is read off summed rows in one statement; below {@link org.stupeni.quiz.marking.Agreement#FEWEST} answers nothing is told.
 * </ul>
 */
package org.stupeni.quiz.marking;
