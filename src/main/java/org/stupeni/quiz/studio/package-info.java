/**
 * The trainer's studio: the pages on which a draft of a course ({@link org.stupeni.course.draft}) is written, looked at as a learner would see it, and published.
 *
 * <p>They stand in this room since a question is shown as the player shows it.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>An editor is a plain form that works without a script. The script saves a second after the last key, shows the receipt and the preview anew, and keeps what
 *       has no receipt yet in the browser: a lost connection or an expired session loses nothing.
 *   <li>What is published from here is looked over first ({@link org.stupeni.quiz.studio.Preflight}): errors refuse, warnings have to be seen, and whoever publishes says when
 *       those who are in the course get the new version. A repair of a question goes past that, since a wrong key cannot wait; its new key is then asked about.
 *   <li>A preview is what the server makes of the saved text by the very classes that make the learner's page.
 * </ul>
 */
package org.stupeni.quiz.studio;
