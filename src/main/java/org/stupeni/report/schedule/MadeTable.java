package org.stupeni.report.schedule;

/**
 * What was written into a file.
 *
 * @param words the filter in words
 * @param gone what of the filter meant nothing any more, in words; null where all of it did
 */
public record MadeTable(long rows, String words, String gone) {}
