package org.stupeni.course.transfer;

import org.stupeni.platform.LocalText;

/**
 * A question of the portal that asks the same.
 *
 * @param name what it is called
 */
public record Twin(String courseId, LocalText course, String questionId, LocalText name) {}
