package org.stupeni.notification;

import org.stupeni.platform.LocalText;

/**
 * The words of a note that change.
 *
 * @param competencyId null for a note about an exam
 * @param competency its title; the exam's for a note about an exam, the course's for one about a question
 * @param levelName null for a note about an exam
 * @param reason why it was decided so, or null
 * @param attemptId the attempt at an exam that it is about, or null
 */
public record NoteDetails(
        String competencyId, LocalText competency, int level, LocalText levelName, String reason, Long attemptId) {}
