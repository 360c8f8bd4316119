package org.stupeni.survey.pulse;

/**
 * An edition of a module with how many people it was asked of.
 *
 * @param content tells one edition of a module from the others
 * @param since the number of the course's version in which somebody first learned it so
 * @param shown of how many people trainers know
 * @param asked how many people have done it and were asked
 */
public record PulseEditionRow(Long id, String moduleId, String content, int since, int shown, long asked) {}
