package org.stupeni.quiz.repair.web;

/**
 * What a regrade would do to one attempt, as a row of the list.
 *
 * @param number of the person among the staff
 * @param passedBefore whether the result passes now
 * @param reachedBefore the level the evidence reaches now
 * @param held the level held, which stays; 0 for none
 * @param cited the level of the certificate, in force or suspended, that rests on this result; 0 for none
 */
public record RegradeLine(
        long attemptId,
        Long employeeId,
        String name,
        String number,
        String exam,
        String pointsBefore,
        String pointsAfter,
        boolean passedBefore,
        boolean passedAfter,
        int reachedBefore,
        int reachedAfter,
        int held,
        int cited,
        boolean lower) {

    /** Whether a certificate would rest on a result that does not carry it any more. */
    public boolean shaken() {
        return cited > reachedAfter;
    }
}
