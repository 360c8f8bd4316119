package org.stupeni.report.trend.web;

/**
 * What is written above and below a column of the picture; nothing where the picture has room for a month that has not come.
 *
 * @param people how many hold a level, or null
 * @param month "окт. 26", or null
 * @param often whether it is written on narrow screens too: every third one, counted from the last
 */
public record TrendColumn(Long people, String month, boolean often) {}
