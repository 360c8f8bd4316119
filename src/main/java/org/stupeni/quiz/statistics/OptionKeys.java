package org.stupeni.quiz.statistics;

import java.util.stream.Collectors;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/** Reads the options of a question and which are right. */
final class OptionKeys {

    private OptionKeys() {}

    static OptionKey of(Question question) {
        return new OptionKey(
                question.options().stream().map(Choice.Option::id).toList(),
                question.options().stream()
                        .filter(Choice.Option::right)
                        .map(Choice.Option::id)
                        .collect(Collectors.toSet()),
                question.type() == QuestionType.SINGLE || question.type() == QuestionType.TRUE_FALSE);
    }
}
