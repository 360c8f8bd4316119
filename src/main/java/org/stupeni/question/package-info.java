/**
 * Questions, responses and scoring, as pure values: no tables, no pages.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>What all questions share is {@link org.stupeni.question.Question}; what differs is its {@link org.stupeni.question.Task}, one record for each
 *       type, which knows its own scoring. A new type is a record, its reader and its place in the player.
 *   <li>A response has the same four parts for every type, so the answer log, the player's queue and the paper treat all alike.
 *   <li>Rules of credit are named in the document by its author. Points are reckoned exactly and rounded once; the sources of the rules stand with them.
 *   <li>What people type is compared as people read it, see {@code Spelling} and {@code NumberText}; what could be read in two ways is not guessed.
 *   <li>A question's version is the hash of what decides the score; see {@link org.stupeni.question.Question#version}. The stored form of a type never
 *       changes, so hashes stay; what is new is left out where it has its old meaning.
 * </ul>
 */
package org.stupeni.question;
