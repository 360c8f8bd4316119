package org.stupeni.quiz.marking.web;

/** What two marks say of one criterion. */
public record ComparedCriterion(String title, String first, String second, boolean same) {}
