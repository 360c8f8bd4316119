/**
 * The linter of the courses: what is asked of their texts and questions beyond the form that the reader of a course checks.
 *
 * <p>Each rule reads the {@link org.stupeni.content.Library} and returns everything it finds, with file, line and words, so that a writer can mend it; each
 * has a test of its own that shows that it can fail. {@code LinterTest} asks all of them of {@code courses/}; {@link org.stupeni.content.Linter} is run over
 * another folder.
 */
package org.stupeni.content;
