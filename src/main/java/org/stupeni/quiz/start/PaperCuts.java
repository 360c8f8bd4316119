package org.stupeni.quiz.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.stupeni.quiz.cut.CutStudies;
import org.stupeni.quiz.cut.JudgedQuestion;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.statistics.ExamFigures;
import org.stupeni.quiz.statistics.ExamRow;
import org.stupeni.quiz.statistics.Statistics;

/**
 * What a paper just drawn promises: the cut that the judges' values of its own questions give, where HR has adopted such values, and a borderline zone of one
 * standard error of measurement, where enough people have sat the exam for it to be known.
 */
@ApplicationScoped
@Transactional
class PaperCuts {

    /** Decimal places of a zone in points. */
    private static final int PLACES = 2;

    @Inject
    CutStudies studies;

    @Inject
    Statistics statistics;

    Paper promise(Paper paper, String courseId, String examId) {
        List<JudgedQuestion> questions = paper.questions().stream()
                .map(asked -> new JudgedQuestion(asked.question(), asked.version()))
                .toList();
        BigDecimal cut = studies.adopted(courseId, examId)
                .flatMap(adopted -> adopted.cut(questions))
                .orElse(paper.cut());
        BigDecimal zone = statistics
                .exam(courseId, examId)
                .map(ExamRow::figures)
                .map(ExamFigures::sem)
                .map(sem -> BigDecimal.valueOf(sem).setScale(PLACES, RoundingMode.HALF_UP))
                .orElse(paper.zone());
        return new Paper(cut, zone, paper.review(), paper.questions());
    }
}
