package org.stupeni.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.CourseReader;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.harness.Build;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.question.Question;

/** Knows the right answers as an author does: from the files of {@code courses/}, found by what the question asks. */
final class AnswerKey {

    static final AnswerKey OF_THE_COURSE = new AnswerKey("client-orientation", Language.RU);

    private final Course course;
    private final Language language;
    private final Map<String, Question> byAsk;

    private AnswerKey(String courseId, Language language) {
        this.language = language;
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
        byAsk = course.questions()
                .collect(Collectors.toMap(question -> letters(says(question.ask())), Function.identity()));
    }

    static AnswerKey of(String courseId, Language language) {
        return new AnswerKey(courseId, language);
    }

    Course course() {
        return course;
    }

    Locale locale() {
        return language.locale();
    }

    Question asking(String text) {
        Question question = byAsk.get(letters(text));
        if (question == null) {
            throw new AssertionError("No question of the course asks: " + text);
        }
        return question;
    }

    /** Paragraphs, lists and their numbers leave no trace in it. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]+", "");
    }

    /** A text as the reader of this key sees it. */
    String says(LocalText text) {
        return plain(Markdown.text(text.in(language.locale())));
    }

    /** A text as a Russian reader sees it. */
    static String shown(LocalText text) {
        return plain(Markdown.text(text.ru()));
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ").replace("\u00ad", "").strip();
    }
}
