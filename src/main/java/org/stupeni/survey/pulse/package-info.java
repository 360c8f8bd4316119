/**
 * The pulse: three questions after a module, asked of learners and told to trainers without names.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Asked is whoever does the last step of a module ({@link org.stupeni.enrolment.ModuleDone}), once for each edition of it: what its lessons and its practice say and
 *       what the survey asks and promises ({@link org.stupeni.survey.pulse.PulseEditionKey}).
 *       Not once for each version of the course, since most versions leave most modules as they are: who would be asked again about the same text would say the same,
 *       and the few answers of each version would never be enough to be shown. Not once a year, since an opinion is about what was read. So a trainer who mends a
 *       module sees it before and after. Whoever is merely brought to another edition is not asked about what they have not learned; an open question lapses then.
 *   <li>How many people answers are shown of at once is part of the edition, so it is what whoever answered was told, whatever the survey says later; and so is what can be
 *       answered, since of five who handed in only those could have written who had a field for it, and an 8 of ten is none of five. Of an earlier edition only answers
 *       to questions that are asked as now are shown. An open question lapses with its edition: its form cannot be shown any more.
 *   <li>An answer has no person, no moment and no day. Each answer to each question is a row of its own under a random number, so not even what one person said
 *       to two questions stands together. That a person has answered is a word in another row ({@link org.stupeni.survey.pulse.PulseAsked}), without a moment either.
 *       Both are written in one transaction, so that nothing is lost and nothing counts twice.
 *   <li>What is not promised: whoever holds the database itself, its logs or its backups can see which rows were written together, until the answers are shown;
 *       then all rows of a step are written anew together. No page and no file of the portal tells it.
 *   <li>Trainers see only what was released, and it is released in steps of at least {@link org.stupeni.survey.Survey#fewest} people ({@link
 *       org.stupeni.survey.pulse.PulseRelease}): figures when so many have answered the question since the last step, words when so many people have handed in. So
 *       the difference of two looks is never about fewer. How many answers wait is not told either: it would tell who has just answered. The queries take nothing from a
 *       step of fewer people, so a survey that asks for more people than before closes what was released for fewer, and the table takes no step of fewer than three.
 *   <li>For the same reason there are no filters by department, position or time here, and no sums across editions of what was not released in each.
 *   <li>Words stand in the order of their random numbers, which is nobody's.
 *   <li>No fact of it goes into the trail, which knows persons and moments: nobody decides anything about anybody by a pulse. There is no event either; nobody listens.
 *   <li>What is typed and not handed in stays in the browser, for as long as its tab is open: a draft on the server would have a name.
 * </ul>
 */
package org.stupeni.survey.pulse;
