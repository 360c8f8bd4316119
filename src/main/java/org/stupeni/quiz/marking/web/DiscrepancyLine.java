package org.stupeni.quiz.marking.web;

import java.time.Instant;

/** An answer that waits for a decision; the question by the beginning of what it asks. */
public record DiscrepancyLine(String name, String ask, String course, Instant since, String apart, String address) {}
