package org.stupeni.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.platform.OtherTime;
import org.stupeni.question.Question;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.GivenAnswer;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.grading.Gradings;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.review.SampleAnswers;
import org.stupeni.quiz.start.Attempts;

/** Exams of the demo's past: started, answered, handed in and graded by the same deeds as every other, only at another time. */
@ApplicationScoped
public class DemoSittings {

    /** How many answers are sent at once. */
    private static final int AT_ONCE = 6;

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

    /**
     * Sits an exam.
     *
     * @param begin when it is started
     * @param took how long until it is handed in
     * @param right the share of the questions that are answered right, 0 to 1; the others are answered wrong
     * @param words what is typed where anything can be
     * @return the attempt; nothing if there is no such exam
     * @throws org.stupeni.platform.Refused if the person may not start it then
     */
    public Optional<Long> sit(
            Long employeeId,
            String courseId,
            String examId,
            Instant begin,
            Duration took,
            double right,
            String words,
            Random chance) {
        AtomicReference<Long> started = new AtomicReference<>();
        OtherTime.at(
                begin,
                () -> attempts.start(employeeId, courseId, examId).ifPresent(id -> {
                    started.set(id);
                    answer(id, employeeId, begin, took, right, words, chance);
                }));
        return Optional.ofNullable(started.get());
    }

    private void answer(
            long attempt, Long employeeId, Instant begin, Duration took, double right, String words, Random chance) {
        List<GivenAnswer> given = given(attempt, employeeId, right, words, chance);
        for (int first = 0; first < given.size(); first += AT_ONCE) {
            List<GivenAnswer> some = given.subList(first, Math.min(first + AT_ONCE, given.size()));
            Instant sent = begin.plus(took.multipliedBy(first + some.size()).dividedBy(given.size() + 1L));
            OtherTime.at(sent, () -> answers.save(attempt, employeeId, some));
        }
        Map<Integer, Long> last = given.stream().collect(Collectors.toMap(GivenAnswer::question, GivenAnswer::seq));
        OtherTime.at(begin.plus(took), () -> {
            handIns.handIn(attempt, employeeId, last);
            handIns.settle(attempt, employeeId);
            gradings.grade(attempt);
        });
    }

    /** Puts what is known first, so that what is not known is of every indicator alike. */
    private static void spread(List<PaperQuestion> asked, Map<String, Question> questions) {
        Map<String, Integer> sofar = new HashMap<>();
        Map<PaperQuestion, Integer> place = new HashMap<>();
        for (PaperQuestion one : asked) {
            place.put(one, sofar.merge(questions.get(one.question()).indicator(), 1, Integer::sum));
        }
        asked.sort(Comparator.comparing(place::get));
    }

    private List<GivenAnswer> given(long attempt, Long employeeId, double right, String words, Random chance) {
        AttemptRow row = attempts.find(attempt, employeeId).orElseThrow();
        Map<String, Question> questions = courses.version(row.courseVersionId())
                .course()
                .questions()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        List<PaperQuestion> asked = new ArrayList<>(
                attempts.paper(attempt, employeeId).orElseThrow().questions());
        Collections.shuffle(asked, chance);
        spread(asked, questions);
        long known = Math.round(asked.size() * right);
        Map<Integer, GivenAnswer> given = new HashMap<>();
        for (PaperQuestion one : asked) {
            boolean isKnown = given.size() < known;
            given.put(
                    one.number(),
                    new GivenAnswer(
                            one.number(),
                            1,
                            one.shown(new SampleAnswers(isKnown, words)
                                    .to(questions.get(one.question()).task())),
                            "demo",
                            0));
        }
        return List.copyOf(given.values());
    }
}
