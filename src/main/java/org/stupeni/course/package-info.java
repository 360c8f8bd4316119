/**
 * Courses: the document model, the reader of {@code courses/}, published versions.
 */
package org.stupeni.course;
