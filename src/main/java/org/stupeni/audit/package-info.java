/**
 * The trail: who did what to which thing, and when, for every deed that may matter to a dispute.
 *
 * <p>Rooms below fire {@link org.stupeni.platform.Fact}s and know nothing of the trail. Each becomes a row in the transaction of its deed: the row is there
 * exactly if the deed is. Within seconds a job seals the rows: it numbers them without gaps and links each by its hash to the one before, so that a row that
 * was edited, deleted, put in, moved or cut off is found, and where.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A deed does not wait for the chain: writing is one insert. Numbering in the deed's transaction would let no two deeds commit at the same time.
 *   <li>The place in the chain is the order of sealing, not of ids: ids come from a sequence and are committed in any order. A row that commits late is sealed
 *       later; whether a row is sealed is said by its position alone, so none is skipped.
 *   <li>Rows hold ids, never names: names are looked up when the trail is read, and a person's name can be taken from the portal without touching the chain.
 *       No foreign keys, for the same reason and because a check would lock the row of the person in every deed.
 *   <li>What was refused is rolled back and fires its fact in a transaction of its own ({@link org.stupeni.platform.RefusedDeeds}), or commits in spite of the
 *       refusal, as signing in does.
 *   <li>A row may seal the hash of what is kept of its thing ({@link org.stupeni.platform.Fact#content}): for a decision what was decided, by whom and why, by
 *       which version of the rules and on which rows of the ledger, word for word. The check asks the rooms for the same again, so a decision that is changed or
 *       removed in the database is found although its row in the trail is whole. Rows from before that seal none, and their hash is made as it always was.
 *   <li>Outside the database, in the folder of {@code portal.anchors}: {@code head.txt}, the newest end of the chain, and {@code anchors.txt}, one line a day
 *       (date, position, hash), also printed in the log. The head is replaced only while the chain still holds what it says: a chain that was cut does not
 *       cover its own traces when it grows again.
 *   <li>An auditor checks the same without the portal: {@link org.stupeni.platform.TrailVerifier} is a single file of Java source, handed out beside the exported trail
 *       and in every pack. It shares no code with the portal, so a mistake here is not repeated there, and tests run it on what the portal exports.
 * </ul>
 *
 * <h2>What it cannot do</h2>
 * <ul>
 *   <li>Whoever owns the database, the files and the program can forge everything: write the whole chain anew together with its anchors. Therefore the anchors
 *       belong on another machine too: copy the folder, or keep the lines of the log.
 *   <li>A row that somebody puts into the database by hand and the job then seals is a link like any other. So is a row that was changed in the seconds
 *       before it was sealed.
 *   <li>What was cut off and written anew since the last line that somebody keeps elsewhere is not found.
 *   <li>A database restored from a backup is shorter than what the anchors say, and is reported so: rows were lost. Keep the old folder of anchors as a
 *       document and let the restored portal begin an empty one.
 * </ul>
 */
package org.stupeni.audit;
