/**
 * A conversation as its author draws it: places and what leads from one to the next, whole or half written. What is wrong with its ways, and its picture.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Nothing here asks for a readable question: while somebody writes, replies lead nowhere, ids stand twice and circles come and go.
 *   <li>A place is known by its number in the order of the document, nodes before endings; ids are only how replies name it.
 *   <li>Equal graphs make equal pictures: an author who changes a word finds every box where it was.
 * </ul>
 */
package org.stupeni.question.talk;
