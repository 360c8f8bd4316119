package org.stupeni.quiz.marking.web;

/**
 * How far markers agree, in words.
 *
 * @param title of the exam, or null for a question
 * @param few said instead of the figures where there are too few answers; else null
 * @param kappa null where it cannot be told
 */
public record AgreementView(String title, String answers, String few, String equal, String near, String kappa) {}
