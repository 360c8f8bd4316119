package org.stupeni.quiz.marking.web;

import java.time.Instant;

/** An answer that waits for a decision; what is asked is safe HTML. */
public record DiscrepancyLine(String name, String ask, String course, Instant since, String apart, String address) {}
