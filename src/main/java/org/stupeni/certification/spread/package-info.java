/**
 * Calibrated observers who saw the same person in the same competency two levels or more apart.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Every observation stays as it is signed and counts as the rules say. What stands apart is computed from the ledger and never stored, so an observation
 *       that is corrected, voided or grown too old takes the spread with it.
 *   <li>A spread is asked of the lower observation: those who need two high ones for a level would otherwise outvote every low one.
 *   <li>HR is told when an observation comes that lies apart, and the queue marks whom it is about; what the portal may certify by rule follows when it is settled.
 *   <li>As long as it is open, no level is certified that rests on one of its observations, by whomever; declining is free.
 *   <li>It closes in one of two ways. A third calibrated observer sees, on a later day than the disagreement, two levels or more above the lower one again;
 *       nobody who disagreed before is a third. Or HR, independent of person and observers, has talked to both and writes down why the two go together. Who
 *       finds that an observation is wrong voids it in the ledger instead.
 *   <li>What HR wrote is a row that never changes and stands beside the observations; a later low observation asks anew.
 * </ul>
 */
package org.stupeni.certification.spread;
