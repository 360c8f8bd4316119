package org.stupeni.survey.pulse;

/** Somebody's own words. */
public record PulseWords(Long editionId, String question, String words) {}
