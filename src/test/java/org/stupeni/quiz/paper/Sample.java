package org.stupeni.quiz.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.Lesson;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Matching;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/** Courses, exams and questions for tests of this room. */
public final class Sample {

    private Sample() {}

    public static LocalText text(String text) {
        return new LocalText(text, text);
    }

    /** A single-choice question whose option {@code a} is right. */
    public static Question single(String id, String indicator, String lesson, int difficulty) {
        return new Question(
                id,
                indicator,
                lesson,
                difficulty,
                text(id),
                null,
                new Choice(
                        QuestionType.SINGLE,
                        List.of(option("a", true), option("b", false), option("c", false), option("d", false))));
    }

    public static Question multiple(String id, String indicator) {
        return new Question(
                id,
                indicator,
                "lesson-1",
                1,
                text(id),
                null,
                new Choice(
                        QuestionType.MULTIPLE,
                        List.of(option("a", true), option("b", true), option("c", false), option("d", false))));
    }

    public static Question trueFalse(String id, String indicator, boolean answer) {
        return new Question(
                id,
                indicator,
                "lesson-1",
                1,
                text(id),
                null,
                new Choice(QuestionType.TRUE_FALSE, List.of(option("true", answer), option("false", !answer))));
    }

    /** Pairs {@code a}, {@code b}, {@code c} and the extra {@code x}. */
    public static Question matching(String id, String indicator) {
        return new Question(
                id,
                indicator,
                "lesson-1",
                1,
                text(id),
                null,
                new Matching(
                        List.of("a", "b", "c").stream()
                                .map(pair -> new Matching.Pair(
                                        pair, text("left " + pair), text("right " + pair), text("why " + pair)))
                                .toList(),
                        List.of(new Matching.Extra("x", text("right x")))));
    }

    static Choice.Option option(String id, boolean right) {
        return new Choice.Option(id, right, text("option " + id), text("feedback " + id));
    }

    /** So many single-choice questions {@code prefix-1…} of one indicator. */
    public static List<Question> questions(String prefix, int count, String indicator, String lesson, int difficulty) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> single(prefix + "-" + i, indicator, lesson, difficulty))
                .toList();
    }

    /** A course with modules {@code one} and {@code two}, which have {@code lesson-1} and {@code lesson-2}. */
    public static Course course(List<Question> bank, Exam... exams) {
        return new Course(
                "course",
                "competency",
                text("course"),
                text(""),
                text(""),
                true,
                List.of(module("one", "lesson-1"), module("two", "lesson-2")),
                bank,
                List.of(exams));
    }

    public static CourseModule module(String id, String lesson, Question... practice) {
        return new CourseModule(
                id,
                text(id),
                text(""),
                List.of(new Lesson(lesson, text(lesson), 5, text(""))),
                List.of(),
                List.of(practice));
    }

    /** An exam of three attempts with a day between them. */
    public static Exam exam(int cut, Exam.Draw... rows) {
        return new Exam("exam", text("exam"), 2, 40, 3, 1, 30, cut, text(""), ReviewPolicy.MISTAKES, List.of(rows));
    }

    public static Exam.Draw row(String module, String indicator, Integer level, Set<Integer> difficulties, int count) {
        return new Exam.Draw(module, indicator, level, difficulties, count);
    }

    public static <T> List<T> join(List<T> one, List<T> two) {
        List<T> all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }
}
