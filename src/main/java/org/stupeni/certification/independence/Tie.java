package org.stupeni.certification.independence;

import java.util.Locale;

/** What ties somebody to a decision about a person; the order is that in which it is told. */
public enum Tie {
    /** It is the person. */
    SELF,
    /** Declared a conflict of interest about the person: a row of {@code conflict}. */
    CONFLICT,
    /** Stands above the person in the line, directly or not: the managers of today's directory. */
    LINE,
    /** Stands below the person in the line, directly or not: decides about who decides about them. */
    BELOW,
    /** Made the proposal, or whatever else is to be answered: the row itself names them. */
    PROPOSED,
    /** Stands below whoever made the proposal: says no to the own manager. */
    PROPOSERS_LINE,
    /** Made the decision that is appealed against, as decider or proposer. */
    DECIDED,
    /**
     * Made the decision about this very level that an upheld appeal overturned, or took its certificate away: a row of {@code appeal}. Where the level was certified too
     * low, until somebody has decided anew.
     */
    OVERTURNED,
    /** Saw the person at work: signed an observation of them in a competency that the decision rests on, cited or not. */
    OBSERVED,
    /** Was mentored by the person, or is said to have been: a cited mentoring names them. */
    MENTORED,
    /** Marked an open answer of an attempt in a competency that the decision rests on, or decided between its marks: a final row of {@code answer_mark}. */
    MARKED,
    /**
     * Taught the person, or made what they were examined by, in a competency that the decision rests on: a trainer of the course version of an attempt or completion, or of an
     * earlier version of the same course, on which it stands. That is who published it in the portal ({@code course_version.published_by}), who wrote, changed or
     * took out a node of a draft that became it ({@code draft_node}, {@code draft_change}; a text that was put aside became nothing), and who said of the key of a question
     * that stood on the person's paper whether it is right ({@code key_review.decided_by}). What came from the folder of courses nobody in the portal wrote.
     */
    TAUGHT,
    /** Sat to the end on a panel whose passing is cited, by this decision or by one that it cites: a row of {@code panel_member}. */
    PANEL,
    /** Entered by hand a piece of evidence that is cited, by this decision or by one that it cites: {@code evidence.recorded_by} of what is no exam, completion, observation, panel or decision. */
    RECORDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
