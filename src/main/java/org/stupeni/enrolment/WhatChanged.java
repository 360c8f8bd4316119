package org.stupeni.enrolment;

import java.util.List;

/**
 * What is another for a learner since the learner looked last.
 *
 * @param number of the version that the learner is on now
 */
public record WhatChanged(int number, List<LessonChange> lessons) {}
