package org.stupeni.quiz.repair.dispute;

import java.time.Instant;
import java.time.LocalDate;

/** An open dispute as trainers see it: without its person. */
public record OpenDispute(DisputeKind kind, String words, Instant raisedAt, LocalDate dueOn) {}
