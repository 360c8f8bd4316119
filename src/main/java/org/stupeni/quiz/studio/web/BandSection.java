package org.stupeni.quiz.studio.web;

import java.util.List;

/**
 * A band of results in the form of an exam.
 *
 * @param id the way to it
 * @param begins what it begins with
 * @param words what is said to it
 * @param told what is wrong with the whole of it
 */
public record BandSection(
        String id, String title, List<PlainField> begins, List<PlainField> words, List<String> told) {}
