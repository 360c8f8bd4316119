package org.stupeni.quiz.statistics;

import java.util.List;
import java.util.Set;

/**
 * The options of a question and which are right; both are empty where there is nothing to choose from.
 *
 * @param single whether exactly one option is chosen
 */
record OptionKey(List<String> options, Set<String> right, boolean single) {

    static final OptionKey NONE = new OptionKey(List.of(), Set.of(), false);
}
