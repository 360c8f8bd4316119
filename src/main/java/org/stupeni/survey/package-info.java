/**
 * Surveys: what is asked of people to learn how the company does, not how they do. Forms for the mini-test, the NPS and the pulse.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A survey is no quiz: nothing in it is right or wrong, it is not drawn from a bank, and it proves no level.
 *   <li>A survey says itself whether names are kept and how many people must have answered before a result is shown: whoever is asked can read it, and
 *       whoever evaluates cannot change it afterwards.
 *   <li>What is asked after modules is kept and told in {@link org.stupeni.survey.pulse}; the other forms are read and checked.
 *   <li>Forms are read from {@code courses/surveys} at every start, and each stands alone: a broken one is reported and keeps no other away.
 * </ul>
 */
package org.stupeni.survey;
