package org.stupeni.quiz.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.platform.web.Figure;
import org.stupeni.platform.web.FigureWords;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.statistics.ExamFigures;
import org.stupeni.quiz.statistics.ExamFigures.Method;
import org.stupeni.quiz.statistics.ExamRow;

/** Writes the figures of exams in the reader's language. */
@RequestScoped
class ExamLines {

    @Inject
    ViewTexts texts;

    @Inject
    FigureWords words;

    @Inject
    QuestionLines questions;

    ExamLine line(ExamRow row) {
        ExamFigures figures = row.figures();
        boolean told = figures != null;
        boolean reliable = told && figures.method() != Method.NONE;
        return new ExamLine(
                questions.title(row.courseId()),
                questions.title(row.courseId(), row.examId()),
                QuestionLines.examAddress(row.courseId(), row.examId()),
                row.people(),
                row.computedAt(),
                told ? null : texts.count("statistics_exam.few", row.people(), ExamFigures.FEWEST),
                told ? mean(figures) : null,
                told ? words.points(figures.spread(), 0, figures.questions()) : null,
                reliable ? words.reliability(figures.alpha()) : null,
                told ? texts.of("statistics_exam.method_" + figures.method()) : null,
                reliable ? error(figures) : null,
                reliable ? words.reliability(figures.decision()) : null,
                told ? texts.of("platform_progress.of", words.points(figures.cut()), figures.questions()) : null);
    }

    private Figure mean(ExamFigures figures) {
        return words.points(figures.mean(), 0, figures.questions())
                .called(texts.of(
                        "platform_progress.of", words.points(figures.mean().value()), figures.questions()));
    }

    private Figure error(ExamFigures figures) {
        return words.points(figures.error(), 0, figures.questions())
                .called(texts.of("statistics_exam.error_value", words.points(figures.sem())));
    }
}
