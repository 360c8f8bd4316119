package org.stupeni.observation.caselibrary;

/**
 * A case that is like another one.
 *
 * @param title empty where no trainer has given it one
 * @param percent how many of the words of the shorter one both have
 */
public record LikeCase(Long id, CaseState state, String title, int percent) {}
