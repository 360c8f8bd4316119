package org.stupeni.quiz.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.question.Question;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.grading.Gradings;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.repair.Corrected;
import org.stupeni.quiz.repair.CorrectionKind;
import org.stupeni.quiz.repair.CorrectionRow;
import org.stupeni.quiz.repair.Corrections;

/** The questions of an attempt as they counted when its result was made: what was found wrong later changes nothing that is shown before it changes the result. */
@ApplicationScoped
@Transactional
class CountedQuestions {

    @Inject
    Courses courses;

    @Inject
    Corrections corrections;

    @Inject
    Gradings gradings;

    /** The questions with the keys and points that counted, and what is to be told of them. */
    record Counted(Corrected corrected, CountedOtherwise otherwise) {}

    /** Practice is never corrected. */
    Counted of(Attempt attempt, Paper paper) {
        Map<String, Question> questions = courses.version(attempt.courseVersionId())
                .course()
                .questions()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        List<CorrectionRow> rows =
                attempt.kind() == AttemptKind.PRACTICE ? List.of() : corrections.ofCourse(attempt.courseId());
        Optional<Instant> made =
                Optional.of(rows).filter(some -> !some.isEmpty()).flatMap(some -> gradings.gradedAt(attempt.id()));
        return made.map(at -> of(paper, questions, rows, at))
                .orElseGet(() -> new Counted(new Corrected(paper, questions, Map.of()), CountedOtherwise.NONE));
    }

    private Counted of(Paper paper, Map<String, Question> questions, List<CorrectionRow> rows, Instant made) {
        List<CorrectionRow> then = Corrections.inForce(rows, made);
        Map<Integer, CorrectionKind> counted = new TreeMap<>();
        Corrections.of(paper, then).forEach((number, correction) -> counted.put(number, correction.kind()));
        TreeSet<Integer> found = new TreeSet<>();
        Corrections.of(paper, Corrections.inForce(rows, Instant.MAX)).forEach((number, correction) -> {
            if (correction.madeAt().isAfter(made)) {
                found.add(number);
            }
        });
        return new Counted(corrections.correct(paper, questions, then), new CountedOtherwise(counted, found));
    }
}
