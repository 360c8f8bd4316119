/**
 * Calibration of observers: whoever wants observations to count rates written scenes blind, and is held against what experts saw in them.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>It is frame-of-reference training: raters work through described behaviour, rate it, and are told the right rating and why. Of all trainings of
 *       raters it is the one that makes ratings more accurate (Bernardin &amp; Buckley 1981; Sulsky &amp; Day 1992; Woehr &amp; Huffcutt 1994).
 *   <li>An observer is calibrated for one competency at a time, by its five scenes, and for as many months as the setting says.
 *   <li>Rating is blind: the key leaves the server when every item of every scene is rated and nothing can be changed any more.
 *   <li>The scenes are kept with the run as they were, so an old result can be read although the files have changed.
 *   <li>Whoever failed may try again after a day, with the scenes the other way round: the reasons have been read, and what is wanted is that they are used.
 *       A failed run takes nothing away from an earlier one that still holds.
 *   <li>Severity and drift are told to the observer alone: what is told of somebody is soon held against them, and they would rate to please it. HR knows of each whether
 *       and until when they are calibrated and how the last run ended, and how all observers of a competency lean together; below a least number of
 *       comparisons or observers nothing is said at all.
 * </ul>
 */
package org.stupeni.observation.calibration;
