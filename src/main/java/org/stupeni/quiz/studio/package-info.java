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
 *   <li>A sample paper of a draft is drawn from what is saved, by the way of a published course, and written nowhere.
 *   <li>A preview is what the server makes of the saved text by the very classes that make the learner's page.
 *   <li>A question is written by fields ({@link org.stupeni.question.form}) or as a text, whichever its trainer likes. The buttons that change which fields there are
 *       save the form and say in their value what else is to be done; the script sends the same and fetches the fields anew, so they are laid out in one place.
 *   <li>The form of an exam or a conversation is called a plan. Buttons that change its rows post all of it and the page is laid out anew: what a script would do to rows
 *       is done in one place, on the server. What it says beside its fields is taken from the page that the script asks for after each save.
 * </ul>
 */
package org.stupeni.quiz.studio;
