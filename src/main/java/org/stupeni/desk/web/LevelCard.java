package org.stupeni.desk.web;

import java.util.List;
import org.stupeni.evidence.LevelLines;

/**
 * One level on the page of levels.
 *
 * @param held whether the reader holds it
 * @param reached whether the reader's evidence reaches it, without a decision yet
 */
public record LevelCard(LevelLines rule, String summary, List<String> indicators, boolean held, boolean reached) {}
