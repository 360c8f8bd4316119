package org.stupeni.evidence;

/** How many people's evidence reached this level of a competency on a day; who stood on level 1 without ever having reached more is not counted. */
public record LevelCount(String competency, int level, long people) {}
