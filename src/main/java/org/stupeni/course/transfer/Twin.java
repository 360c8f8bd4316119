package org.stupeni.course.transfer;

import org.stupeni.platform.LocalText;

/** A question of the portal that asks the same. */
public record Twin(String courseId, LocalText course, String questionId) {}
