package org.stupeni.enrolment.web;

/** A lesson in a list of lessons. */
public record LessonRow(String title, String address, int minutes, boolean read, boolean current) {}
