package org.stupeni.content;

import java.util.List;
import org.stupeni.question.Question;

/**
 * A file of questions.
 *
 * @param course the id of its course
 * @param bank whether exams draw from it; else it is the practice of a module
 */
record Quiz(String file, String course, boolean bank, List<Question> questions) {}
