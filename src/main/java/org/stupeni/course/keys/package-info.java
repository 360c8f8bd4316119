/**
 * Keys of certifying questions, each looked at by another trainer than the one who wrote it.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A review is of a question's version, the hash of what is asked, offered, right and scored. So it follows the question through drafts and course versions, and a
 *       change of nothing but feedback, lesson or difficulty does not void it.
 *   <li>The question stands in the review as it was when it was asked for: what the reviewer answers cannot change meanwhile.
 *   <li>Whoever reviews answers first, without the key, and only then says whether the key is right. The answer stays beside the verdict.
 *   <li>The author of a key is whoever first wrote what is there now, see {@link org.stupeni.course.keys.KeyWriting}. Of what came from the folder of courses nobody in the
 *       portal is the author: anybody may review it, and until somebody does it is shown as never reviewed here.
 * </ul>
 */
package org.stupeni.course.keys;
