/**
 * The ground floor: clock, languages and texts, Markdown, documents, migration, facts, and in {@code web} what every page stands on.
 *
 * <p>Nothing here knows a room. What two rooms would otherwise write twice moves here, if it has nothing to do with learning or certifying.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>One clock bean in microseconds, the finest step both databases keep; instants are stored in UTC by one converter.
 *   <li>Texts are looked up through a map named {@code msg}, not a Faces resource bundle, so that pages, REST and documents share them and each room keeps
 *       its own file.
 *   <li>Style sheets and scripts are served by a servlet at addresses with their hash; Faces resources are left to PrimeFaces.
 *   <li>Columns are numbers, texts and timestamps: what is yes or no is a timestamp of when it became so, or a word.
 *   <li>Settings are checked once, by {@code StartCheck}, before anything of the portal runs: a wrong one ends the process with one sentence, since the
 *       server would go on without the portal. An unknown setting is a mistyped one.
 *   <li>Every scheduled job runs through {@link org.stupeni.platform.Jobs}: what fails is logged once under a number, shown to the administrator and never
 *       ends the timer.
 * </ul>
 */
package org.stupeni.platform;
