package org.stupeni.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.CourseReader;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.harness.Build;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.question.Question;

/** Knows the right answers as an author does: from the files of {@code courses/}, found by what the question asks in Russian. */
final class AnswerKey {

    static final AnswerKey OF_THE_COURSE = new AnswerKey("client-orientation");

    private final Course course;
    private final Map<String, Question> byAsk;

    private AnswerKey(String courseId) {
        Path courses = Build.basedir().resolve("courses");
        try {
            Framework framework = FrameworkReader.read(
                            "framework.yaml", Files.readString(courses.resolve("framework.yaml")))
                    .framework()
                    .orElseThrow();
            course = new CourseReader(framework)
                    .read(courses.resolve(courseId))
                    .course()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byAsk = course.questions().collect(Collectors.toMap(question -> shown(question.ask()), Function.identity()));
    }

    Course course() {
        return course;
    }

    Question asking(String text) {
        Question question = byAsk.get(plain(text));
        if (question == null) {
            throw new AssertionError("No question of the course asks: " + text);
        }
        return question;
    }

    /** A text as a Russian reader sees it. */
    static String shown(LocalText text) {
        return plain(Markdown.text(text.ru()));
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ").replace("\u00ad", "").strip();
    }
}
