package org.stupeni.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.stupeni.observation.caselibrary.AnsweredQuestions;
import org.stupeni.quiz.statistics.QuestionRow;
import org.stupeni.quiz.statistics.Statistics;

/** Tells the case library how often exams were answered with its questions: the two rooms stand beside each other and do not know each other. */
@ApplicationScoped
class CaseAnswers implements AnsweredQuestions {

    @Inject
    Statistics statistics;

    @Override
    public long answered(String courseId, String questionId) {
        return statistics.ofQuestion(courseId, questionId).stream()
                .mapToLong(QuestionRow::people)
                .sum();
    }
}
