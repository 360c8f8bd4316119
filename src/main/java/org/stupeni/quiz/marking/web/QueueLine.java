package org.stupeni.quiz.marking.web;

import java.time.Instant;

/** A question with waiting answers; what is asked is safe HTML. */
public record QueueLine(String ask, String course, long waiting, long drafts, Instant since, String address) {}
