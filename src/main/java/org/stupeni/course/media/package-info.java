/**
 * The pictures of courses that are no drawings of ours: photos, screenshots, foreign SVG.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Bytes are kept once per hash. A picture is named by its hash ({@link org.stupeni.platform.PictureName}), so Markdown of lessons and questions names it without
 *       any list beside it, the hash of a question or a version covers it, and whoever asked for it once need never ask again.
 *   <li>What is sent is told by its first bytes. Of JPEG, PNG and WebP only the pixels are kept: no place, no camera. What is too large for a page is made smaller, what
 *       lies on its side is turned. SVG is written anew from the list of what is allowed and shown as a picture, never as a part of a page. What moves is refused: nobody
 *       could stop it.
 *   <li>A picture that a version shows is kept for ever and seen by everybody who is signed in, as courses are; before that only trainers see it. What nothing shows is
 *       deleted two weeks after it was last sent.
 * </ul>
 */
package org.stupeni.course.media;
