package org.stupeni.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Question;

/**
 * A whole course as a tree of values: what {@code courses/<id>/} holds and what a published version keeps.
 *
 * @param id the name of its folder, for ever
 * @param competency the competency of the framework it develops
 * @param practiceCounts whether finishing every practice quiz is needed to complete the course, beside reading every lesson
 * @param checklist what is observed of its competency; null where the course says nothing of that, so that documents from before stay as they were
 */
public record Course(
        String id,
        String competency,
        LocalText title,
        LocalText summary,
        LocalText purpose,
        boolean practiceCounts,
        List<CourseModule> modules,
        List<Question> bank,
        List<Exam> exams,
        Checklist checklist) {

    /** A course that says nothing of what is observed. */
    public Course(
            String id,
            String competency,
            LocalText title,
            LocalText summary,
            LocalText purpose,
            boolean practiceCounts,
            List<CourseModule> modules,
            List<Question> bank,
            List<Exam> exams) {
        this(id, competency, title, summary, purpose, practiceCounts, modules, bank, exams, null);
    }

    public Course {
        modules = List.copyOf(modules);
        bank = List.copyOf(bank);
        exams = List.copyOf(exams);
    }

    public Optional<CourseModule> module(String moduleId) {
        return modules.stream().filter(module -> module.id().equals(moduleId)).findFirst();
    }

    public Optional<Lesson> lesson(String lessonId) {
        return lessons().filter(lesson -> lesson.id().equals(lessonId)).findFirst();
    }

    public Optional<Exam> exam(String examId) {
        return exams.stream().filter(exam -> exam.id().equals(examId)).findFirst();
    }

    /** Every lesson in reading order. */
    public Stream<Lesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream());
    }

    /** Whether practice has to be passed to finish the course, and there is any. */
    public boolean asksPractice() {
        return practiceCounts
                && modules.stream().anyMatch(module -> !module.practice().isEmpty());
    }

    /** Every question of the course: bank and practice. */
    public Stream<Question> questions() {
        return Stream.concat(bank.stream(), modules.stream().flatMap(module -> module.practice().stream()));
    }

    /** The question of the bank or of practice with this id. */
    public Optional<Question> question(String questionId) {
        return questions().filter(question -> question.id().equals(questionId)).findFirst();
    }

    /** Whether exams may draw this question. */
    public boolean isInBank(String questionId) {
        return bank.stream().anyMatch(question -> question.id().equals(questionId));
    }

    /** The course with this question in the place of the one with its id. */
    public Course with(Question changed) {
        return eachQuestion(question -> Stream.of(question.id().equals(changed.id()) ? changed : question));
    }

    /** The course with this checklist, or with none. */
    public Course with(Checklist other) {
        return new Course(id, competency, title, summary, purpose, practiceCounts, modules, bank, exams, other);
    }

    /** The course without this question. */
    public Course without(String questionId) {
        return eachQuestion(question -> question.id().equals(questionId) ? Stream.empty() : Stream.of(question));
    }

    private Course eachQuestion(Function<Question, Stream<Question>> becomes) {
        return new Course(
                id,
                competency,
                title,
                summary,
                purpose,
                practiceCounts,
                modules.stream()
                        .map(module -> module.with(
                                module.practice().stream().flatMap(becomes).toList()))
                        .toList(),
                bank.stream().flatMap(becomes).toList(),
                exams,
                checklist);
    }

    /** The module that has this lesson. */
    public Optional<CourseModule> moduleOf(String lessonId) {
        return modules.stream()
                .filter(module ->
                        module.lessons().stream().anyMatch(lesson -> lesson.id().equals(lessonId)))
                .findFirst();
    }

    /**
     * The questions of the bank that fit a row of a blueprint: those it names, or those with its tags that no other row of the exam names.
     *
     * @param fixed what rows of the exam name
     * @param levelOf the level of an indicator in the framework in force
     */
    public List<Question> pool(Exam.Draw row, Set<String> fixed, ToIntFunction<String> levelOf) {
        return bank.stream()
                .filter(question -> fits(question, row, fixed, levelOf))
                .toList();
    }

    /** Whether a row of a blueprint can have this question; see {@link #pool}. */
    public boolean fits(Question question, Exam.Draw row, Set<String> fixed, ToIntFunction<String> levelOf) {
        if (!row.fix().isEmpty() || fixed.contains(question.id())) {
            return row.fix().contains(question.id());
        }
        return (row.indicator() == null || row.indicator().equals(question.indicator()))
                && (row.difficulties().isEmpty() || row.difficulties().contains(question.difficulty()))
                && (row.level() == null || row.level() == levelOf.applyAsInt(question.indicator()))
                && (row.module() == null
                        || moduleOf(question.lesson())
                                .filter(module -> module.id().equals(row.module()))
                                .isPresent());
    }

    /** How long reading takes, in minutes. */
    public int minutes() {
        return lessons().mapToInt(Lesson::minutes).sum();
    }
}
