package org.stupeni.quiz.studio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.framework.Indicator;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.question.Scoring;
import org.stupeni.quiz.paper.PaperDrawing;

/**
 * Whether every paper of an exam asks about every indicator of its level. A blueprint by module or level may leave one out by chance; where a level's rule asks for a share
 * of every indicator, whoever draws such a paper could not reach the level. Pure.
 */
final class Coverage {

    private Coverage() {}

    /** @param asked what the framework in force asks of the course's competency */
    static List<Finding> of(Course course, Asked asked, ToIntFunction<String> levelOf) {
        List<Finding> findings = new ArrayList<>();
        for (Exam exam : course.exams()) {
            List<Indicator> unsure = unsure(course, exam, asked.indicators(exam.level()), levelOf);
            if (!unsure.isEmpty()) {
                boolean demanded = asked.share().test(exam);
                findings.add(new Finding(
                        demanded,
                        demanded ? "indicators_asked" : "indicators_unsure",
                        Finding.at(NodeKind.EXAM, exam.id()),
                        List.of(exam.level(), names(unsure))));
            }
        }
        return findings;
    }

    /** The indicators that a paper of the exam can do without; of a blueprint that the bank cannot fill nothing is said here. */
    private static List<Indicator> unsure(
            Course course, Exam exam, List<Indicator> indicators, ToIntFunction<String> levelOf) {
        return indicators.stream()
                .filter(indicator -> !PaperDrawing.alwaysHas(speaksFor(indicator), exam, course, levelOf))
                .toList();
    }

    private static Predicate<Question> speaksFor(Indicator indicator) {
        return question ->
                Scoring.byIndicator(question, Response.NONE, BigDecimal.ZERO).containsKey(indicator.id());
    }

    private static LocalText names(List<Indicator> indicators) {
        return new LocalText(
                indicators.stream()
                        .map(indicator -> "«" + indicator.text().ru() + "»")
                        .collect(Collectors.joining("; ")),
                indicators.stream()
                        .map(indicator -> "“" + indicator.text().en() + "”")
                        .collect(Collectors.joining("; ")));
    }
}
