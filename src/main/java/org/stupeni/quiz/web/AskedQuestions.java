package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.Choice;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.web.AskedQuestion.Side;

/** Writes a paper for the player, in the reader's language and without its key. */
@RequestScoped
class AskedQuestions {

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    /** @param hints whether those who answer may ask for a hint: in practice alone */
    List<AskedQuestion> of(Paper paper, Course course, boolean hints) {
        Map<String, Question> questions =
                course.questions().collect(Collectors.toMap(Question::id, Function.identity()));
        return paper.questions().stream()
                .map(asked -> asked(asked, questions.get(asked.question()), hints))
                .toList();
    }

    AskedQuestion asked(PaperQuestion asked, Question question, boolean hints) {
        boolean matching = question.type() == QuestionType.MATCHING;
        return new AskedQuestion(
                asked.number(),
                question.type().word(),
                texts.inline(question.ask()),
                matching
                        ? sides(asked.options(), rights(question), text -> Markdown.text(texts.in(text)))
                        : sides(asked.options(), options(question), texts::inline),
                sides(asked.lefts(), lefts(question), texts::inline),
                AskedForm.of(asked, question, viewer.getLocale()),
                hints && question.hint() != null ? texts.html(question.hint()) : null);
    }

    private List<Side> sides(
            List<PaperQuestion.PaperOption> shown, Map<String, LocalText> byId, Function<LocalText, String> written) {
        String letters = texts.of("quiz_player.letters");
        List<Side> sides = new ArrayList<>();
        for (PaperQuestion.PaperOption option : shown) {
            LocalText text = byId.get(option.option());
            if (text != null) {
                String letter = String.valueOf(letters.charAt(sides.size() % letters.length()));
                sides.add(new Side(option.id(), letter, written.apply(text)));
            }
        }
        return sides;
    }

    private static Map<String, LocalText> options(Question question) {
        if (question.task() instanceof Ordering ordering) {
            return ordering.steps().stream().collect(Collectors.toMap(Ordering.Step::id, Ordering.Step::text));
        }
        if (question.task() instanceof Judgement judgement) {
            return judgement.reactions().stream()
                    .collect(Collectors.toMap(Judgement.Reaction::id, Judgement.Reaction::text));
        }
        return question.options().stream().collect(Collectors.toMap(Choice.Option::id, Choice.Option::text));
    }

    private static Map<String, LocalText> lefts(Question question) {
        return question.pairs().stream().collect(Collectors.toMap(Matching.Pair::id, Matching.Pair::left));
    }

    private static Map<String, LocalText> rights(Question question) {
        return Stream.concat(
                        question.pairs().stream().map(pair -> Map.entry(pair.id(), pair.right())),
                        question.extra().stream().map(extra -> Map.entry(extra.id(), extra.text())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
