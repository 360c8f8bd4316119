package org.stupeni.notification;

import java.time.LocalDate;
import org.stupeni.platform.LocalText;

/**
 * The words of a note that change.
 *
 * @param competencyId null for a note about an exam
 * @param competency its title; the exam's for a note about an exam, the course's for one about a question, of a key its question, the message's own for one about a message
 * @param levelName null for a note about an exam
 * @param reason why it was decided so, or null
 * @param attemptId the attempt at an exam that it is about, or null
 * @param personId whom of somebody else it is about, of a note about a panel, a complaint, a message or the review of a key that; null where it is about the reader
 * @param about the name of that person, of a panel its place, of a complaint who handles it, of a message who wrote it, of a key its question, of a course
 *     that changed its id; or null
 * @param until the last day of what ends, the first day of a version of the framework, or null
 * @param version of the framework that it is about, or null
 * @param checks how many more small checks renew what ends, 0 where there are enough; null where none can;
 *     of keys that wait how many were asked about
 */
public record NoteDetails(
        String competencyId,
        LocalText competency,
        int level,
        LocalText levelName,
        String reason,
        Long attemptId,
        Long personId,
        String about,
        LocalDate until,
        Step version,
        Integer checks) {

    /**
     * From one version of the framework to the next.
     *
     * @param levels how many levels of competencies are other in it
     */
    public record Step(int from, int to, int levels) {}

    /** Without a word of small checks. */
    public NoteDetails(
            String competencyId,
            LocalText competency,
            int level,
            LocalText levelName,
            String reason,
            Long attemptId,
            Long personId,
            String about,
            LocalDate until) {
        this(competencyId, competency, level, levelName, reason, attemptId, personId, about, until, null, null);
    }

    /** About a version of the framework, and who published it: null for the folder of courses. */
    static NoteDetails ofVersion(Step version, String publishedBy, String note, LocalDate firstDay) {
        return new NoteDetails(null, null, 0, null, note, null, null, publishedBy, firstDay, version, null);
    }

    /** About keys that wait for a look: what the first question is called, its review and its id. */
    static NoteDetails ofKeys(LocalText question, long review, String questionId, int count) {
        return new NoteDetails(null, question, 0, null, null, null, review, questionId, null, null, count);
    }

    /** About the reader. */
    public NoteDetails(
            String competencyId, LocalText competency, int level, LocalText levelName, String reason, Long attemptId) {
        this(competencyId, competency, level, levelName, reason, attemptId, null, null, null);
    }

    /** About somebody else. */
    public NoteDetails(
            String competencyId,
            LocalText competency,
            int level,
            LocalText levelName,
            String reason,
            Long attemptId,
            Long personId) {
        this(competencyId, competency, level, levelName, reason, attemptId, personId, null, null);
    }
}
