package org.stupeni.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.BankFilter;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.course.Lesson;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Indicator;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Task;

/** Writes questions with their keys in the reader's language. Only pages under {@code /author} may ask for it. */
@RequestScoped
public class BankCards {

    @Inject
    ViewTexts texts;

    @Inject
    KeyLines keyLines;

    @Inject
    Frameworks frameworks;

    List<BankCard> of(Course course, List<BankFilter.Entry> entries, Framework framework) {
        return entries.stream().map(entry -> card(course, framework, entry)).toList();
    }

    /** One question of a course; nothing where it has none of this id. */
    public Optional<BankCard> of(Course course, String questionId) {
        Framework framework = frameworks.current().framework();
        return new BankFilter(null, null, null, null, null)
                .of(course).stream()
                        .filter(entry -> entry.question().id().equals(questionId))
                        .findFirst()
                        .map(entry -> card(course, framework, entry));
    }

    /** A question that stands in no course yet: with its key, and without its place. */
    public BankCard of(Question question) {
        return card(question, new Filed("", question.indicator(), "", question.lesson(), List.of()));
    }

    /** Where a question stands. */
    private record Filed(String purpose, String indicator, String module, String lessonTitle, List<String> exams) {}

    private BankCard card(Course course, Framework framework, BankFilter.Entry entry) {
        Question question = entry.question();
        return card(
                question,
                new Filed(
                        entry.purpose().name(),
                        framework
                                .indicator(question.indicator())
                                .map(Indicator::text)
                                .map(texts::in)
                                .orElse(question.indicator()),
                        texts.in(entry.module().title()),
                        course.lesson(question.lesson())
                                .map(Lesson::title)
                                .map(texts::in)
                                .orElse(question.lesson()),
                        examsThatDraw(course, framework, question)));
    }

    private BankCard card(Question question, Filed filed) {
        long right = question.options().stream().filter(Choice.Option::right).count();
        long wrong = question.options().size() - right;
        return new BankCard(
                question.id(),
                question.type().word(),
                question.difficulty(),
                filed.purpose(),
                filed.indicator(),
                filed.module(),
                question.lesson(),
                filed.lessonTitle(),
                filed.exams(),
                texts.inline(question.ask()),
                question.options().stream()
                        .map(option -> new BankCard.Choice(
                                option.right(),
                                texts.inline(option.text()),
                                weight(question.task(), option.right(), right, wrong),
                                html(option.feedback())))
                        .toList(),
                question.pairs().stream()
                        .map(pair -> new BankCard.Match(
                                texts.inline(pair.left()),
                                texts.inline(pair.right()),
                                signed(share(1, question.pairs().size())),
                                html(pair.feedback())))
                        .toList(),
                question.extra().stream()
                        .map(extra -> texts.inline(extra.text()))
                        .toList(),
                keyLines.credit(question),
                keyLines.of(question),
                html(question.hint()),
                html(question.feedback()));
    }

    private List<String> examsThatDraw(Course course, Framework framework, Question question) {
        return course.exams().stream()
                .filter(exam -> exam.draw().stream()
                        .anyMatch(row -> course.pool(
                                        row,
                                        exam.fixed(),
                                        indicator ->
                                                framework.levelOf(indicator).orElse(0))
                                .contains(question)))
                .map(Exam::title)
                .map(texts::in)
                .toList();
    }

    private String weight(Task task, boolean right, long rights, long wrongs) {
        if (!(task instanceof Choice choice) || choice.type() != QuestionType.MULTIPLE) {
            return signed(right ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        return switch (choice.credit()) {
            case ALL_OR_NOTHING -> null;
            case RIGHT_MINUS_WRONG ->
                signed(right ? share(1, rights) : share(1, wrongs).negate());
            case PER_OPTION -> {
                BigDecimal each = share(1, rights + wrongs);
                yield signed(right ? each : each.negate());
            }
        };
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private String signed(BigDecimal points) {
        return points.signum() == 0 ? "0" : texts.of("course_bank.weight", points);
    }

    private String html(LocalText markdown) {
        return markdown == null ? null : texts.html(markdown);
    }
}
