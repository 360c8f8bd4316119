/**
 * The fields of a question on a page: laid out, called by their names, each with what can be picked in it and what is wrong with it. The page that shows them and what it
 * does with what was typed are those of higher rooms: the studio keeps it in a draft, a repair publishes it.
 */
package org.stupeni.question.form.web;
