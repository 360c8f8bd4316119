package org.stupeni.quiz.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.question.Question;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.GivenAnswer;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.LoggedAnswer;
import org.stupeni.quiz.grading.Gradings;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.start.Attempts;

/** Answers any paper, for tests of other rooms. */
@ApplicationScoped
public class TestSittings {

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    HandIns handIns;

    @Inject
    Gradings gradings;

    @Inject
    Courses courses;

    /** The ids of the questions of a paper. */
    public List<String> questionsOf(long attempt, Long employeeId) {
        return attempts.paper(attempt, employeeId).orElseThrow().questions().stream()
                .map(PaperQuestion::question)
                .toList();
    }

    /** Saves answers to the first so many questions, and of these the first so many right. */
    public void answer(long attempt, Long employeeId, int answered, int right) {
        AttemptRow row = attempts.find(attempt, employeeId).orElseThrow();
        Map<String, Question> questions = courses.version(row.courseVersionId())
                .course()
                .questions()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        List<GivenAnswer> given = new ArrayList<>();
        for (PaperQuestion asked : attempts.paper(attempt, employeeId).orElseThrow().questions().stream()
                .limit(answered)
                .toList()) {
            given.add(new GivenAnswer(
                    asked.number(),
                    1,
                    asked.shown(new SampleAnswers(given.size() < right, "не знаю")
                            .to(questions.get(asked.question()).task())),
                    "test",
                    0));
        }
        answers.save(attempt, employeeId, given);
    }

    /** Hands in what is saved. */
    public void handIn(long attempt, Long employeeId) {
        Map<Integer, Long> last = answers.counting(attempt).values().stream()
                .collect(Collectors.toMap(LoggedAnswer::question, LoggedAnswer::seq));
        handIns.handIn(attempt, employeeId, last);
        gradings.grade(attempt);
    }

    /** What the job does with an attempt whose time is over. */
    public void timeCloses(long attempt) {
        handIns.closeOverdue(attempt);
        gradings.grade(attempt);
    }

    /** What the job does with an attempt that waits for its grading. */
    public void grade(long attempt) {
        gradings.grade(attempt);
    }
}
