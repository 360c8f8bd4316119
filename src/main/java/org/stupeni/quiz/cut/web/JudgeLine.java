package org.stupeni.quiz.cut.web;

/** How far a judge is, in words. */
public record JudgeLine(String name, String judged, boolean complete, String revised) {}
