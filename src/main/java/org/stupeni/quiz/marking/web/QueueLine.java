package org.stupeni.quiz.marking.web;

import java.time.Instant;

/** A question with waiting answers; the question by the beginning of what it asks. */
public record QueueLine(String ask, String course, long waiting, long drafts, Instant since, String address) {}
