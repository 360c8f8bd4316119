package org.stupeni.quiz.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stupeni.course.draft.BulkLine;
import org.stupeni.course.draft.QuestionHead;
import org.stupeni.platform.web.ViewTexts;

/** What a change of many questions would make of one, in words: only what changes, and all of it where nothing does. */
@RequestScoped
public class HeadLines {

    @Inject
    SearchChoices choices;

    @Inject
    ViewTexts texts;

    /**
     * The part of a head that is told.
     *
     * @param tagsTold whether tags are spoken of at all
     * @param sentences of difficulty, indicator and lesson
     */
    public record Told(boolean tagsTold, List<String> tags, List<String> sentences) {}

    /** Null where it could not be read. */
    public Told before(BulkLine line) {
        return told(line.before(), line);
    }

    public Told after(BulkLine line) {
        return told(line.after(), line);
    }

    private Told told(QuestionHead head, BulkLine line) {
        if (head == null) {
            return null;
        }
        List<String> sentences = new ArrayList<>();
        if (isTold(line, QuestionHead::difficulty)) {
            sentences.add(difficulty(head.difficulty()));
        }
        if (isTold(line, QuestionHead::indicator)) {
            sentences.add(
                    head.indicator().isEmpty()
                            ? texts.of("bank_bulk.no_indicator")
                            : choices.indicator(head.indicator()));
        }
        if (isTold(line, QuestionHead::lesson)) {
            sentences.add(
                    head.lesson().isEmpty()
                            ? texts.of("bank_bulk.no_lesson")
                            : texts.of("bank_bulk.lesson_is", choices.lesson(head.lesson())));
        }
        return new Told(isTold(line, QuestionHead::tags), head.tags(), sentences);
    }

    private static boolean isTold(BulkLine line, Function<QuestionHead, Object> part) {
        return !line.isChange() || !part.apply(line.before()).equals(part.apply(line.after()));
    }

    private String difficulty(String code) {
        if (code.isEmpty()) {
            return texts.of("bank_bulk.no_difficulty");
        }
        return texts.of(
                "bank_bulk.difficulty", code.matches("[1-3]") ? texts.of("course_bank.difficulty_" + code) : code);
    }
}
