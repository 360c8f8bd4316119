package org.stupeni.course.draft;

/** What publishing a draft would come to: the course, or what is wrong with it, and what it changes. */
public record DraftOutcome(Assembly assembly, DraftChanges changes) {}
