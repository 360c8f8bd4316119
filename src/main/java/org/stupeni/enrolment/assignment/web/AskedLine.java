package org.stupeni.enrolment.assignment.web;

/**
 * What is asked of the reader, in the reader's words.
 *
 * @param state a word of {@code AssignedRow.State}
 * @param when until when, or since when it is done or ended
 * @param why the words of whoever asks it
 * @param by who asks it, and why of the reader
 * @param longer why there is more time for it, or null
 * @param ended why it is asked no more, or null: also where it was done before that
 * @param due whether something has to be done still
 */
public record AskedLine(
        String title,
        String link,
        String icon,
        String state,
        String when,
        String why,
        String by,
        String longer,
        String ended,
        boolean due) {}
