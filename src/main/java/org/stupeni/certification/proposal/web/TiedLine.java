package org.stupeni.certification.proposal.web;

/**
 * Somebody who is tied to a decision, as the page tells it.
 *
 * @param ties what ties them, in words with commas between
 * @param barred whether they may not approve
 */
public record TiedLine(String name, String ties, boolean barred) {}
