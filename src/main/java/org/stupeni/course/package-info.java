/**
 * Courses: the document model, the reader of {@code courses/}, published versions, and how a lesson becomes HTML.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A published version is one row with the whole course as JSON. Nothing asks the database for a single lesson or question, and what never changes
 *       is kept in memory on every node.
 *   <li>The hash of a version is that of its document, not of its files: other line ends or another order of keys make no new version.
 *   <li>The reader tells all problems of a folder at once and returns a course only if there are none.
 *   <li>The checklist of a course is part of its document: it is sealed, compared and published with it.
 *   <li>Lessons stay Markdown in the document; {@link org.stupeni.course.LessonHtml} makes their HTML when it is first asked for.
 * </ul>
 */
package org.stupeni.course;
