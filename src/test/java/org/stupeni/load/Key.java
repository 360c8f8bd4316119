package org.stupeni.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.CourseReader;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.harness.Build;
import org.stupeni.question.Answers;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.paper.PaperQuestion.PaperOption;

/** A taker's own knowledge of what is right, from the files of {@code courses/}: nothing the server says is used for it. */
final class Key {

    static final String COURSE = "client-orientation";

    private final Map<String, Question> questions;

    private Key(Course course) {
        questions = course.questions().collect(Collectors.toMap(Question::id, Function.identity()));
    }

    static Key read() {
        Path courses = Build.basedir().resolve("courses");
        try {
            var framework = FrameworkReader.read("framework.yaml", Files.readString(courses.resolve("framework.yaml")))
                    .framework()
                    .orElseThrow();
            return new Key(new CourseReader(framework)
                    .read(courses.resolve(COURSE))
                    .course()
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer that earns the whole point or none, in the ids of the paper. */
    Response answer(PaperQuestion asked, boolean right) {
        Question question = questions.get(asked.question());
        return Answers.shown(
                question,
                Answers.of(question, right),
                id -> shown(asked.options(), id),
                id -> shown(asked.lefts(), id));
    }

    private static String shown(List<PaperOption> options, String id) {
        return options.stream()
                .filter(option -> option.option().equals(id))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
