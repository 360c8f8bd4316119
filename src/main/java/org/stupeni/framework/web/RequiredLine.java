package org.stupeni.framework.web;

import org.stupeni.framework.RequiredLevelRow;

/**
 * What a position asked, with the people behind it by name.
 *
 * @param setBy null for what came with the demo
 * @param endedBy null as long as it is asked
 */
public record RequiredLine(RequiredLevelRow row, String title, String setBy, String endedBy) {}
