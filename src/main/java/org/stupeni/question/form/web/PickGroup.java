package org.stupeni.question.form.web;

import java.util.Map;

/**
 * What can be picked in a field.
 *
 * @param label of the group, null where there are none
 * @param items the words by their values
 */
public record PickGroup(String label, Map<String, String> items) {}
