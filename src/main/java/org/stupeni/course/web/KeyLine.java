package org.stupeni.course.web;

/**
 * One line of a question's key, for its trainer. Texts are safe HTML.
 *
 * @param mark "right" or "wrong"; "part" where it earns some of the points; "head" above the lines that belong to it; "note" for what is no answer
 * @param weight what it does to the points, as the reader writes it, or null
 * @param feedback null where there is none
 */
public record KeyLine(String mark, String text, String weight, String feedback) {}
