/**
 * The case library: employees write down what happened with a difficult client, trainers word, sort and weigh it, and it becomes something to learn from.
 *
 * <p>It is a room of observation for what a case becomes lies here or lower: a question of a draft of a course, the brief of a role-play, a scene that observers
 * are calibrated by. How often its question was answered is asked upwards ({@link org.stupeni.observation.caselibrary.AnsweredQuestions}).
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A person has one case that is not sent yet. It is kept as it is typed, nobody else sees it, and it can be thrown away without a trace.
 *   <li>There is no field for a client's name. What looks as if it told who somebody is, is shown in its place and asked about ({@link
 *       org.stupeni.observation.caselibrary.PersonalTraces}); numbers of cards, accounts and identity papers are kept nowhere, not even in what is not sent.
 *   <li>The words of the contributor stay as they were sent. Trainers word the case beside them, and only their wording is published.
 *   <li>Who sent a case is told to nobody, trainers included, unless the contributor wishes to be named; and never by their department, which may be small.
 *   <li>A case is taken out of the library by its contributor, or by a trainer with a reason. Its questions, role-plays and scenes stay in their courses, and so does the
 *       credit for them: both are seen by its contributor and by trainers, who see it among those taken out.
 *   <li>How hard a case is, each trainer says once and blind: the others' ratings are shown after the own one. The median counts, the spread tells how much they agree.
 *   <li>Nobody answers, words or rates a case of their own.
 *   <li>A question made of a case has the id {@code case-<number>}, in the draft and in every version: by it the case finds what became of it.
 *   <li>Role-plays and scenes are files of {@code courses/}: a case becomes the text of such a file, written in the browser, checked by the reader that reads the
 *       folder, and taken away. The file {@code case-<number>.yaml} in its folder is how the portal knows that it is used.
 * </ul>
 */
package org.stupeni.observation.caselibrary;
