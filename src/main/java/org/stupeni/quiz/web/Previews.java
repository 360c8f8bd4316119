package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperDrawing;
import org.stupeni.quiz.paper.PaperQuestion;

/** Draws sample papers. They belong to nobody and are kept nowhere: the same seed draws the same paper again. */
@RequestScoped
public class Previews {

    @Inject
    Frameworks frameworks;

    @Inject
    AskedQuestions askedQuestions;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    /** @throws Refused if the bank cannot fill the blueprint */
    Paper draw(Exam exam, Course course, String seed) {
        Framework framework = frameworks.current().framework();
        return PaperDrawing.draw(
                exam,
                course,
                Set.of(),
                indicator -> framework.levelOf(indicator).orElse(0),
                seed);
    }

    Paper draw(CourseModule module, String seed) {
        return PaperDrawing.practice(module, seed);
    }

    /** @param hints whether hints are there to be asked for, as in practice */
    List<PreviewedQuestion> of(Paper paper, Course course, boolean hints, boolean keys) {
        List<AskedQuestion> asked = askedQuestions.of(paper, course, hints);
        if (!keys) {
            return asked.stream().map(PreviewedQuestion::withoutKey).toList();
        }
        Map<String, Question> questions =
                course.questions().collect(Collectors.toMap(Question::id, Function.identity()));
        return asked.stream()
                .map(one -> {
                    PaperQuestion place = paper.question(one.number()).orElseThrow();
                    return withKey(one, place, questions.get(place.question()));
                })
                .toList();
    }

    /** One question, as it may not stand in the course yet, with its hint and key. */
    public PreviewedQuestion of(Course course, Question question) {
        CourseModule alone = new CourseModule(
                question.id(), question.ask(), question.ask(), List.of(), List.of(), List.of(question));
        return of(PaperDrawing.practice(alone, question.id()), course.with(question), true, true)
                .get(0);
    }

    /** One question of a paper of its own, without hint and key. */
    public PreviewedQuestion blind(Question question, Paper paper) {
        LocalText no = new LocalText("", "");
        Course alone = new Course("", "", no, no, no, false, List.of(), List.of(question), List.of());
        return of(paper, alone, false, false).get(0);
    }

    private PreviewedQuestion withKey(AskedQuestion asked, PaperQuestion place, Question question) {
        Map<String, Boolean> right = new HashMap<>();
        Map<String, String> told = new HashMap<>();
        Map<String, String> partners = new HashMap<>();
        for (PaperQuestion.PaperOption shown : place.options()) {
            question.options().stream()
                    .filter(option -> option.id().equals(shown.option()))
                    .forEach(option -> {
                        right.put(shown.id(), option.right());
                        told.put(shown.id(), html(option.feedback()));
                    });
        }
        for (PaperQuestion.PaperOption shown : place.lefts()) {
            question.pairs().stream()
                    .filter(pair -> pair.id().equals(shown.option()))
                    .forEach(pair -> {
                        partners.put(shown.id(), texts.inline(pair.right()));
                        told.put(shown.id(), html(pair.feedback()));
                    });
        }
        List<ReviewRow> rows =
                new ReviewRows(viewer.getLanguage(), EnumSet.allOf(Part.class)).of(question, Response.NONE, true);
        return new PreviewedQuestion(asked, right, told, partners, rows, html(question.feedback()));
    }

    private String html(LocalText markdown) {
        return markdown == null ? null : texts.html(markdown);
    }
}
