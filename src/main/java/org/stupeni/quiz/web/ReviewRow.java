package org.stupeni.quiz.web;

/**
 * A part of an answered question beside what is right: a gap, a place in an order, a reaction, a reply. Texts are safe HTML.
 *
 * @param label which part it is, or null where the question has only one
 * @param given what the person answered, or null
 * @param right what is right, or null where that is not told
 * @param state "met", "part" or "missing", "waiting" where a person has yet to mark it, "model" where what is right is only
 * an answer to compare with, or null where it is worth nothing by itself
 * @param why the feedback, or null
 */
public record ReviewRow(String label, String given, String right, String state, String why) {}
