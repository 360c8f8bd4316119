package org.stupeni.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.question.Task;
import org.stupeni.quiz.AttemptRecord.Asked;
import org.stupeni.quiz.AttemptRecord.AskedPart;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.LoggedAnswer;
import org.stupeni.quiz.attempt.Papers;
import org.stupeni.quiz.attempt.TakenExam;
import org.stupeni.quiz.grading.Gradings;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.score.GradedPaper;
import org.stupeni.quiz.score.Grading;
import org.stupeni.quiz.start.Attempts;

/** Graded exam attempts of anybody, for those who have to check a level: HR alone asks here, and what it gives is recorded by who asks. */
@ApplicationScoped
@Transactional
public class AttemptRecords {

    @Inject
    Attempts attempts;

    @Inject
    Papers papers;

    @Inject
    Gradings gradings;

    @Inject
    Answers answers;

    @Inject
    Courses courses;

    /** What was asked, answered and earned; nothing of an attempt that is no exam or not graded. */
    public Optional<AttemptRecord> of(long attemptId) {
        return attempts.taken(attemptId)
                .flatMap(taken -> gradings.find(attemptId, taken.employeeId()).map(graded -> record(taken, graded)));
    }

    private AttemptRecord record(TakenExam taken, GradedPaper graded) {
        AttemptRow row = taken.attempt();
        Map<String, Question> questions = courses.version(row.courseVersionId())
                .course()
                .questions()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        Map<Integer, LoggedAnswer> counting = answers.counting(row.id());
        return new AttemptRecord(
                row.id(),
                taken.employeeId(),
                row.courseId(),
                row.courseVersionId(),
                row.subjectId(),
                row.number(),
                row.startedAt(),
                row.handedInAt(),
                row.closedBy(),
                row.points(),
                row.maximum(),
                row.cut(),
                row.outcome(),
                graded.paper().questions().stream()
                        .map(asked -> asked(
                                asked, questions.get(asked.question()), counting.get(asked.number()), graded.grading()))
                        .toList());
    }

    private static Asked asked(PaperQuestion asked, Question question, LoggedAnswer answer, Grading grading) {
        return new Asked(
                asked.number(),
                asked.question(),
                asked.version(),
                asked.type(),
                question == null ? null : question.indicator(),
                question == null ? null : question.ask(),
                question == null ? List.of() : parts(question.task()),
                asked.real(answer == null ? Response.NONE : answer.response()),
                answer == null ? null : answer.savedAt(),
                grading.byQuestion().get(asked.number()));
    }

    private static List<AskedPart> parts(Task task) {
        List<AskedPart> parts = new ArrayList<>();
        if (task instanceof Choice choice) {
            choice.options().forEach(one -> parts.add(new AskedPart("option", one.id(), one.text())));
        } else if (task instanceof Matching matching) {
            matching.pairs().forEach(one -> parts.add(new AskedPart("left", one.id(), one.left())));
            matching.pairs().forEach(one -> parts.add(new AskedPart("right", one.id(), one.right())));
            matching.extra().forEach(one -> parts.add(new AskedPart("right", one.id(), one.text())));
        } else if (task instanceof Ordering ordering) {
            ordering.steps().forEach(one -> parts.add(new AskedPart("step", one.id(), one.text())));
        } else if (task instanceof Judgement judgement) {
            judgement.reactions().forEach(one -> parts.add(new AskedPart("reaction", one.id(), one.text())));
        } else if (task instanceof Dialogue dialogue) {
            dialogue.nodes().forEach(node -> {
                parts.add(new AskedPart("says", node.id(), node.says()));
                node.replies().forEach(reply -> parts.add(new AskedPart("reply", reply.id(), reply.text())));
            });
        } else if (task instanceof Cloze cloze) {
            parts.add(new AskedPart("text", "text", cloze.text()));
            cloze.gaps().stream()
                    .filter(gap -> gap.choice() != null)
                    .forEach(gap -> gap.choice()
                            .options()
                            .forEach(one -> parts.add(new AskedPart("option of " + gap.id(), one.id(), one.text()))));
        }
        return parts;
    }
}
