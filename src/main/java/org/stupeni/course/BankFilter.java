package org.stupeni.course;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stupeni.question.Question;

/**
 * Which questions of a course to show; what is null does not matter.
 *
 * @param module the id of the module whose lessons teach them
 * @param purpose what they are used for
 * @param text what their texts contain in either language, without regard to case and to ё or е
 */
public record BankFilter(String module, String indicator, Integer difficulty, Purpose purpose, String text) {

    /** What a question is used for. */
    public enum Purpose {
        EXAM,
        PRACTICE
    }

    /** A question with its place in the course. */
    public record Entry(Question question, CourseModule module, Purpose purpose) {}

    /** The questions that fit, the bank first, each in the order of its file. */
    public List<Entry> of(Course course) {
        String wanted = text == null ? "" : plain(text.strip());
        return all(course)
                .filter(entry -> module == null || entry.module().id().equals(module))
                .filter(entry ->
                        indicator == null || entry.question().indicator().equals(indicator))
                .filter(entry -> difficulty == null || entry.question().difficulty() == difficulty)
                .filter(entry -> purpose == null || entry.purpose() == purpose)
                .filter(entry -> wanted.isEmpty() || says(entry.question(), wanted))
                .toList();
    }

    private static Stream<Entry> all(Course course) {
        Stream<Entry> bank = course.bank().stream()
                .map(question ->
                        new Entry(question, course.moduleOf(question.lesson()).orElseThrow(), Purpose.EXAM));
        Stream<Entry> practice = course.modules().stream()
                .flatMap(module ->
                        module.practice().stream().map(question -> new Entry(question, module, Purpose.PRACTICE)));
        return Stream.concat(bank, practice);
    }

    private static boolean says(Question question, String wanted) {
        return plain(question.id()).contains(wanted)
                || question.texts()
                        .anyMatch(said -> plain(said.ru()).contains(wanted)
                                || plain(said.en()).contains(wanted));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
